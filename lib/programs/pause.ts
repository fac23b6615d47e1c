import { z } from 'zod'
import { addDays, sayDate, type Day } from '../days'
import { slug } from '../movements/document'
import { holdDays } from '../protection/held-direction'
import type { ProgramDocument } from './document'

/**
 * Something to leave for now, before anything is added (CLINICAL.md S11): a daily activity, or a
 * movement of the library. Always with what to do instead, and a day on which it is looked at again.
 */
export const pause = z.strictObject({
  id: z.uuid(),
  what: z.string().trim().min(1, 'Say what to leave for now.').max(120),
  movement: slug.nullable(),
  reason: z.string().trim().max(200),
  instead: z.string().trim().min(1, 'Say what to do instead.').max(160),
  reviewOn: z.iso.date(),
})

export type Pause = z.infer<typeof pause>

/** A pause is looked at again as soon as a held direction is. */
export const usualPauseReview = (today: Day): Day => addDays(today, holdDays.usual)

/** Pauses whose day to be looked at again has passed, or lies further off than a hold may last. */
export const pausesToMend = (
  { pauses = [] }: Pick<ProgramDocument, 'pauses'>,
  today: Day,
): { pause: Pause; words: string }[] =>
  pauses.flatMap((each) => {
    if (each.reviewOn < today) {
      const day = sayDate(each.reviewOn, { withYear: false })
      return [
        {
          pause: each,
          words: `“${each.what}” was to be looked at again on ${day}. Set a new day.`,
        },
      ]
    }
    if (each.reviewOn <= addDays(today, holdDays.most)) return []
    return [
      {
        pause: each,
        words: `“${each.what}” is left for longer than ${holdDays.most} days. Choose an earlier day.`,
      },
    ]
  })

/** Movements of the library that are left for now. */
export const pausedMovements = ({ pauses = [] }: Pick<ProgramDocument, 'pauses'>): string[] =>
  pauses.flatMap(({ movement }) => (movement === null ? [] : [movement]))
