import type { Dose } from './dose'
import { secondsInWords } from './dose-words'

/**
 * A dose no lower than its floor: `lowered` with what falls below it raised to it. A floor above the
 * dose that stands counts as that dose, so that nothing is ever more than was prescribed.
 */
export function notBelowFloor(lowered: Dose, standing: Dose): Dose {
  const { floor } = standing
  if (!floor) return lowered
  const least = (key: 'sets' | 'reps' | 'holdSeconds'): number =>
    Math.max(lowered[key], Math.min(floor[key] ?? standing[key], standing[key]))
  return { ...lowered, sets: least('sets'), reps: least('reps'), holdSeconds: least('holdSeconds') }
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** The floor as a clinician reads it: "1 set of 5, hold 3 seconds"; null where none is set. */
export function doseFloorInWords({ floor }: Pick<Dose, 'floor'>): string | null {
  if (!floor) return null
  const { sets, reps, holdSeconds } = floor
  if (sets === 1 && reps === 1 && holdSeconds) return secondsInWords(holdSeconds)
  const hold = holdSeconds === null ? '' : `, hold ${secondsInWords(holdSeconds)}`
  return `${counted(sets, 'set')} of ${reps}${hold}`
}
