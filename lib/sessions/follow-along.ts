import type { Dose } from '../programs/dose'

/** One stretch of following along. `seconds` is null where the person goes at their own pace. */
export type Stretch = {
  kind: 'ready' | 'move' | 'hold' | 'ease' | 'rest' | 'change-side'
  seconds: number | null
  side: 'left' | 'right' | null
  set: number
  rep: number
}

export const SECONDS_TO_GET_READY = 5
export const SECONDS_TO_EASE = 3
export const SECONDS_TO_CHANGE_SIDE = 8

/** From here on a hold is counted as its own stretch; shorter ones are counted by breathing. */
const SHORTEST_TIMED_HOLD = 3

type Timed = Pick<Dose, 'sets' | 'reps' | 'repsUpTo' | 'holdSeconds' | 'restSeconds' | 'side'>

type Place = Pick<Stretch, 'side' | 'set'>

const sidesOf = ({ side }: Timed): Stretch['side'][] =>
  side === 'both' ? ['left', 'right'] : [side]

function oneSet(dose: Timed, place: Place): Stretch[] {
  if (dose.holdSeconds < SHORTEST_TIMED_HOLD) {
    return [{ kind: 'move', seconds: null, ...place, rep: dose.repsUpTo ?? dose.reps }]
  }
  return Array.from({ length: dose.reps }, (_, index) => index + 1).flatMap((rep): Stretch[] => {
    const hold: Stretch = { kind: 'hold', seconds: dose.holdSeconds, ...place, rep }
    const isLast = rep === dose.reps
    return isLast ? [hold] : [hold, { kind: 'ease', seconds: SECONDS_TO_EASE, ...place, rep }]
  })
}

/** Sets of one side; the rest between them is left out where none is prescribed. */
function oneSide(dose: Timed, side: Stretch['side']): Stretch[] {
  return Array.from({ length: dose.sets }, (_, index) => index + 1).flatMap((set): Stretch[] => {
    const work = oneSet(dose, { side, set })
    const isLast = set === dose.sets
    const rest = dose.restSeconds > 0 ? dose.restSeconds : SECONDS_TO_EASE
    return isLast ? work : [...work, { kind: 'rest', seconds: rest, side, set, rep: 0 }]
  })
}

/**
 * A dose as stretches to follow along: time to get ready, then all sets of one side, then of the
 * other. Holds of 3 seconds and more are counted; quicker repetitions go at the person's own pace.
 * Where a range of repetitions is prescribed, holds are counted for the lower number.
 */
export function followAlong(dose: Timed): Stretch[] {
  const sides = sidesOf(dose)
  const [first = null] = sides
  const ready: Stretch = {
    kind: 'ready',
    seconds: SECONDS_TO_GET_READY,
    side: first,
    set: 1,
    rep: 0,
  }
  return [
    ready,
    ...sides.flatMap((side, index): Stretch[] => {
      const change: Stretch = {
        kind: 'change-side',
        seconds: SECONDS_TO_CHANGE_SIDE,
        side,
        set: 1,
        rep: 0,
      }
      return index === 0 ? oneSide(dose, side) : [change, ...oneSide(dose, side)]
    }),
  ]
}
