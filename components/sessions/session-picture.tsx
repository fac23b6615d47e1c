'use client'

import { Play, Square } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { FigureWords } from '@/components/figures/figure-words'
import { Button } from '@/components/ui/button'
import { drawnSide, figureInWords, movingAddress } from '@/lib/figures/shown-figure'
import type { Way } from '@/lib/sessions/session-plan'
import { sessionWords } from './session-words'

type SessionPictureProps = { way: Way; still: ReactNode }

/**
 * The still drawings, and over them, once it is asked for, the movement in motion. It is fetched
 * only then, never starts by itself, and stops at a tap; who asked for less motion keeps the stills.
 */
export const SessionPicture = ({ way: { figure, side }, still }: SessionPictureProps) => {
  const [state, setState] = useState<'still' | 'moving' | 'out-of-reach'>('still')
  const moving = figure?.moving
  const isMoving = state === 'moving'
  return (
    <div className="grid gap-2">
      <div className="relative">
        <div className={isMoving ? 'invisible' : undefined}>{still}</div>
        {moving && isMoving && (
          // eslint-disable-next-line @next/next/no-img-element -- the loader would ship script for a drawing
          <img
            src={movingAddress(moving[drawnSide(side)])}
            alt={figureInWords(figure, side)}
            onError={() => setState('out-of-reach')}
            className="absolute inset-0 size-full object-contain"
          />
        )}
      </div>
      {moving && (
        <Button
          size="large"
          onClick={() => setState(isMoving ? 'still' : 'moving')}
          className="justify-start motion-reduce:hidden"
        >
          {isMoving ? (
            <Square aria-hidden className="size-6 shrink-0" />
          ) : (
            <Play aria-hidden className="size-6 shrink-0" />
          )}
          {isMoving ? sessionWords.stopMoving : sessionWords.showMoving}
        </Button>
      )}
      <p role="status" className="empty:hidden">
        {state === 'out-of-reach' && sessionWords.movingOutOfReach}
      </p>
      <FigureWords figure={figure} side={side} />
    </div>
  )
}
