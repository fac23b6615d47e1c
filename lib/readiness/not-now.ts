import { addDays, sayDate, type Day } from '../days'

/**
 * For how long a patient may put the whole program off in one go. CLINICAL.md S02: "not now" is a fine
 * answer, with a day to look again; the lengths are ours [J], four weeks being the longest a clinician
 * may hold something unlooked at (2.5).
 */
export const weeksToWait = [1, 2, 4] as const

/** How much of a reason is kept, in letters; none is asked for. */
export const MOST_REASON = 300

/** The day on which the patient is asked again. */
export const lookAgainAfter = (today: Day, weeks: number): Day => addDays(today, weeks * 7)

/** A "not now" that stands: the day it is looked at again, as people say it, and whether it has come. */
export type NotNow = { by: string; isDue: boolean }

/** What a standing "not now" says on a day. */
export const notNowOn = (lookAgainOn: Day, today: Day): NotNow => ({
  by: sayDate(lookAgainOn, { withYear: false }),
  isDue: lookAgainOn <= today,
})
