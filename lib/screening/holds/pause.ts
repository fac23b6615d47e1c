import { addDays, type Day } from '../../days'

/**
 * A clinician's own pause of a plan has a day on which it is looked at again, as every rest does
 * (CLINICAL.md S27 and 8, "rest orders with end date"); the bounds are those of a held direction [J].
 * The day lifts nothing: a clinician does.
 */
export const pauseDays = { usual: 14, most: 28 } as const

export const usualPauseEnd = (today: Day): Day => addDays(today, pauseDays.usual)

/** Whether a plan may be paused until then: from tomorrow on, at most 28 days. */
export const isPauseEnd = (reviewOn: Day, today: Day): boolean =>
  reviewOn > today && reviewOn <= addDays(today, pauseDays.most)
