import { z } from 'zod'
import { MOST_REASON, weeksToWait } from './not-now'

/** A patient's "not now" to the whole program. */
export const notNowInput = z.object({
  weeks: z.coerce
    .number()
    .refine((weeks) => weeksToWait.some((each) => each === weeks), 'Please pick one of these.'),
  reason: z
    .string()
    .trim()
    .max(MOST_REASON, `Please keep it under ${MOST_REASON} letters.`)
    .overwrite((text) => text.replace(/[\0\p{Surrogate}]/gu, ''))
    .default(''),
})

export const comeBackInput = z.object({})
