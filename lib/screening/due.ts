import { addDays, type Day } from '../days'
import type { Occasion } from './document'

/** Red-flag questions come again after a week (CLINICAL.md 2.1, weekly). */
export const screeningEveryDays = 7

/** Answers older than this do not carry a new revision of a program. A default of ours [J]. */
export const screeningCarriesDays = 28

export type DueReason = 'never' | 'unfinished' | 'flare' | 'legs' | 'weekly'

/**
 * The last whole round of answers, by anyone, and what was reported since it; days of the patient. A
 * round is as old as its oldest answer: one sign tapped, or a check that a sign cut short, is none.
 */
export type ScreeningPast = {
  isAnswered: boolean
  /** Since when every question has an answer; null while some have none. */
  roundOn: Day | null
  /** A sign that locks was reported since. */
  isCutShort: boolean
  /** A day since then with pain well over usual. */
  flareOn: Day | null
  /** A day since then on which pain went further down the leg. */
  legsOn: Day | null
}

/** Why the questions should be asked now, or null while they need not be. */
export function screeningDue(
  { isAnswered, roundOn, isCutShort, flareOn, legsOn }: ScreeningPast,
  today: Day,
): DueReason | null {
  if (!isAnswered) return 'never'
  if (roundOn === null) return 'unfinished'
  if (legsOn !== null) return 'legs'
  if (flareOn !== null) return 'flare'
  if (isCutShort) return 'unfinished'
  return today >= addDays(roundOn, screeningEveryDays) ? 'weekly' : null
}

/** For the clinician, why it is due. */
export const dueWords: Record<DueReason, string> = {
  never: 'not screened yet',
  unfinished: 'some questions are still to be asked',
  flare: 'due after a flare',
  legs: 'due after new leg symptoms',
  weekly: 'due, as every week',
}

/** The occasion under which a screening is written down that is due for this reason. */
export const occasionOf = (due: DueReason | null): Occasion =>
  due === null || due === 'unfinished' ? 'weekly' : due === 'never' ? 'intake' : due
