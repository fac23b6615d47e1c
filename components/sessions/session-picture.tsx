'use client'

import { Pause, Play, Square } from 'lucide-react'
import { useCallback, useRef, useState, type ReactNode } from 'react'
import { FigureWords } from '@/components/figures/figure-words'
import { Button } from '@/components/ui/button'
import { drawnSide, figureInWords, movingAddress } from '@/lib/figures/shown-figure'
import type { Way } from '@/lib/sessions/session-plan'
import { MovingPicture } from './moving-picture'
import { sessionWords } from './session-words'

type SessionPictureProps = { way: Way; still: ReactNode }

type State = 'still' | 'moving' | 'paused' | 'out-of-reach'

/** What the first button does next, in each state. */
const next = {
  still: { state: 'moving', words: sessionWords.showMoving, Icon: Play },
  'out-of-reach': { state: 'moving', words: sessionWords.showMoving, Icon: Play },
  moving: { state: 'paused', words: sessionWords.pauseMoving, Icon: Pause },
  paused: { state: 'moving', words: sessionWords.goOnMoving, Icon: Play },
} as const satisfies Record<State, { state: State; words: string; Icon: typeof Play }>

/**
 * The still drawings, and over them, once it is asked for, the movement in motion. It is fetched
 * only then, never starts by itself, and can be held at any moment; who asked for less motion keeps
 * the stills.
 */
export const SessionPicture = ({ way: { figure, side }, still }: SessionPictureProps) => {
  const [state, setState] = useState<State>('still')
  const first = useRef<HTMLButtonElement>(null)
  const outOfReach = useCallback(() => setState('out-of-reach'), [])
  const moving = figure?.moving
  const isShown = state === 'moving' || state === 'paused'
  const { state: after, words, Icon } = next[state]
  /** The button that was pressed goes away, so the cursor moves to the one that stays. */
  const stop = () => {
    setState('still')
    first.current?.focus()
  }
  return (
    <div className="grid gap-2">
      <div className="relative">
        <div className={isShown ? 'invisible' : undefined}>{still}</div>
        {moving && isShown && (
          <MovingPicture
            src={movingAddress(moving[drawnSide(side)])}
            alt={figureInWords(figure, side)}
            isPaused={state === 'paused'}
            onOutOfReach={outOfReach}
          />
        )}
      </div>
      {moving && (
        <div className="flex flex-wrap gap-2 motion-reduce:hidden">
          <Button ref={first} size="large" onClick={() => setState(after)}>
            <Icon aria-hidden className="size-6 shrink-0" />
            {words}
          </Button>
          {isShown && (
            <Button size="large" onClick={stop}>
              <Square aria-hidden className="size-6 shrink-0" />
              {sessionWords.stopMoving}
            </Button>
          )}
        </div>
      )}
      <p role="status" className="empty:hidden">
        {state === 'out-of-reach' && sessionWords.movingOutOfReach}
      </p>
      <FigureWords figure={figure} side={side} />
    </div>
  )
}
