'use client'

import { Volume2, VolumeX } from 'lucide-react'
import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { followAlong, type Stretch } from '@/lib/sessions/follow-along'
import type { SessionMovement } from '@/lib/sessions/session-plan'
import { beep, wakeSound } from './beep'
import { Ring } from './ring'
import { Screen } from './screen'
import { sessionWords } from './session-words'
import { useCountdown } from './use-countdown'
import { useSound } from './use-sound'

type FollowScreenProps = {
  movement: SessionMovement
  picture: ReactNode
  top: ReactNode
  place: string
  onDone: () => void
  onPart: () => void
}

const nameOf = ({ kind, side }: Stretch): string =>
  kind === 'change-side' ? sessionWords.changeSide[side ?? 'right'] : sessionWords[kind]

const isWork = ({ kind }: Stretch): boolean => kind === 'hold' || kind === 'move'

function whereIn({ side, set, rep, kind }: Stretch, { sets, reps }: SessionMovement['dose']) {
  const parts = [
    side && kind !== 'change-side' ? sessionWords.sideNow[side] : '',
    sets > 1 ? sessionWords.setNow(set, sets) : '',
    kind === 'hold' && reps > 1 ? sessionWords.repNow(rep, reps) : '',
  ]
  return parts.filter(Boolean).join(' · ')
}

/** Beeps where one stretch gives way to the next, when sound is on. */
function useBeeps(stretch: Stretch | undefined): [boolean, () => void] {
  const [isSoundOn, toggle] = useSound()
  const last = useRef(stretch)
  useEffect(() => {
    if (isSoundOn) wakeSound()
  }, [isSoundOn])
  useEffect(() => {
    if (last.current === stretch) return
    last.current = stretch
    if (isSoundOn) beep(stretch && isWork(stretch) ? 'high' : 'low')
  }, [stretch, isSoundOn])
  return [isSoundOn, toggle]
}

const Finished = ({ onDone, onPart }: Pick<FollowScreenProps, 'onDone' | 'onPart'>) => (
  <>
    <Button look="primary" size="session" onClick={onDone} className="text-2xl">
      {sessionWords.done}
    </Button>
    <Button size="large" onClick={onPart}>
      {sessionWords.part}
    </Button>
  </>
)

/** Follow along: what to do now, how long still, and nothing that hurries. */
export const FollowScreen = ({
  movement,
  picture,
  top,
  place,
  onDone,
  onPart,
}: FollowScreenProps) => {
  const stretches = useMemo(() => followAlong(movement.dose), [movement.dose])
  const { stretch, leftMs, isPaused, pause, goOn, moveOn } = useCountdown(stretches)
  const [isSoundOn, toggleSound] = useBeeps(stretch)
  const { reps, repsUpTo } = movement.dose

  if (!stretch) {
    return (
      <Screen
        title={sessionWords.timerDone}
        top={top}
        place={place}
        next={<Finished onDone={onDone} onPart={onPart} />}
      >
        <p>{sessionWords.timerDoneMore}</p>
      </Screen>
    )
  }
  return (
    <Screen
      title={
        <span aria-live="polite" aria-atomic>
          {nameOf(stretch)}
        </span>
      }
      top={top}
      place={place}
      next={
        <>
          {leftMs === null ? (
            <Button look="primary" size="session" onClick={moveOn} className="text-2xl">
              {sessionWords.setDone}
            </Button>
          ) : (
            <Button
              look="primary"
              size="session"
              onClick={isPaused ? goOn : pause}
              className="text-2xl"
            >
              {isPaused ? sessionWords.goOnTimer : sessionWords.pause}
            </Button>
          )}
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))] gap-3">
            {leftMs !== null && (
              <Button size="large" onClick={moveOn}>
                {sessionWords.skipAhead}
              </Button>
            )}
            <Button size="large" aria-pressed={isSoundOn} onClick={toggleSound}>
              {isSoundOn ? (
                <Volume2 aria-hidden className="size-6 shrink-0" />
              ) : (
                <VolumeX aria-hidden className="size-6 shrink-0" />
              )}
              {isSoundOn ? sessionWords.soundOn : sessionWords.soundOff}
            </Button>
          </div>
        </>
      }
    >
      <p className="min-h-8 text-xl">{whereIn(stretch, movement.dose)}</p>
      <Ring share={leftMs === null ? null : leftMs / ((stretch.seconds ?? 1) * 1000)}>
        {leftMs === null ? (
          <span className="text-3xl font-bold">
            {sessionWords.times(repsUpTo === null ? `${reps}` : `${reps} to ${repsUpTo}`)}
          </span>
        ) : (
          <span role="timer" className="tabular text-[5.5rem] leading-none font-bold">
            {Math.ceil(leftMs / 1000)}
          </span>
        )}
      </Ring>
      {picture}
    </Screen>
  )
}
