import { addDays, sayDate, type Day } from '../days'
import { holdDays } from '../protection/held-direction'
import type { ProgramDocument } from './document'

/**
 * Something to leave for now, before anything is added (CLINICAL.md S11): a daily activity, or a
 * movement of the library. Always with what to do instead, and a day on which it is looked at again.
 */
export type Pause = {
  id: string
  what: string
  movement: string | null
  reason: string
  instead: string
  reviewOn: Day
}

/** A pause is looked at again as soon as a held direction is. */
export const usualPauseReview = (today: Day): Day => addDays(today, holdDays.usual)

function toMend({ what, instead, reviewOn }: Pause, today: Day): string | null {
  if (what === '') return 'Say what to leave for now, or take that line out.'
  if (instead === '') return `Say what to do instead of “${what}”.`
  if (reviewOn < today) {
    const day = sayDate(reviewOn, { withYear: false })
    return `“${what}” was to be looked at again on ${day}. Set a new day.`
  }
  return reviewOn > addDays(today, holdDays.most)
    ? `“${what}” is left for longer than ${holdDays.most} days. Choose an earlier day.`
    : null
}

/** What is missing or out of date about the pauses of a program, a sentence for each. */
export const pausesToMend = (
  { pauses = [] }: Pick<ProgramDocument, 'pauses'>,
  today: Day,
): string[] => pauses.flatMap((each) => toMend(each, today) ?? [])

/** Movements of the library that are left for now. */
export const pausedMovements = ({ pauses = [] }: Pick<ProgramDocument, 'pauses'>): string[] =>
  pauses.flatMap(({ movement }) => (movement === null ? [] : [movement]))
