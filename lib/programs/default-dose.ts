import type { MovementDocument } from '../movements/document'
import type { Dose } from './dose'

/** Weekdays that spread a number of practice days over the week, rest days in between. */
const spread: Record<number, readonly number[]> = {
  1: [1],
  2: [1, 4],
  3: [1, 3, 5],
  4: [1, 3, 5, 7],
  5: [1, 2, 3, 4, 5],
  6: [1, 2, 3, 4, 5, 6],
  7: [1, 2, 3, 4, 5, 6, 7],
}

/** ISO weekdays for 1 to 7 practice days a week. Throws RangeError for any other number. */
export function weekdaysFor(daysPerWeek: number): number[] {
  const days = spread[daysPerWeek]
  if (!days) throw new RangeError(`A week has no ${daysPerWeek} days.`)
  return [...days]
}

/** CLINICAL.md 4.2: 10–20 s between sets of low-load control and holds, 60–120 s in strength work. */
const restSeconds = { control: 15, strength: 60, heavyStrength: 90 } as const

const HOLD_THAT_MAKES_IT_CONTROL = 5

type RestBasis = Pick<MovementDocument, 'kind' | 'loadLevel'> & {
  dose: Pick<MovementDocument['dose'], 'holdSeconds'>
}

const isWork = ({ kind }: RestBasis): boolean => kind === 'contraction' || kind === 'functional'

/** Rest between sets in seconds by the kind of work; 0 where CLINICAL.md 4.2 states none. */
export function defaultRestSeconds(movement: RestBasis): number {
  if (!isWork(movement)) return 0
  if (movement.loadLevel === 1) return restSeconds.control
  if (movement.dose.holdSeconds >= HOLD_THAT_MAKES_IT_CONTROL) return restSeconds.control
  return movement.loadLevel === 2 ? restSeconds.strength : restSeconds.heavyStrength
}

/** The dose a movement starts with in a program: the library's, on days of the week, on each side. */
export const defaultDose = (
  movement: Pick<MovementDocument, 'kind' | 'loadLevel' | 'isSided' | 'dose'>,
): Dose => ({
  sets: movement.dose.sets,
  reps: movement.dose.reps,
  repsUpTo: null,
  holdSeconds: movement.dose.holdSeconds,
  restSeconds: defaultRestSeconds(movement),
  side: movement.isSided ? 'both' : null,
  load: '',
  tempo: '',
  effort: null,
  timesPerDay: movement.dose.timesPerDay,
  days: weekdaysFor(movement.dose.daysPerWeek),
})
