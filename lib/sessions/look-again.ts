import { sayDate, type Day } from '../days'

/** When something that rests is looked at again: rest always has a date (CLINICAL.md S27). */
export type LookAgain = { by: string; isOverdue: boolean }

/** The first of these days, as people say it; null when there is none. */
export function lookAgainOn(days: readonly Day[], today: Day): LookAgain | null {
  const [first] = [...days].sort()
  return first ? { by: sayDate(first, { withYear: false }), isOverdue: first < today } : null
}
