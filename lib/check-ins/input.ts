import { z } from 'zod'
import { isNotNow } from './low-mood'
import { MOST_OF_ONE } from './two-questions'

const howOften = z
  .union([z.literal(''), z.coerce.number().int().min(0).max(MOST_OF_ONE)])
  .default('')
  .transform((said) => (said === '' ? null : said))

/** Two answers and whether they feel safe, each of which may stay open; or "not now", alone. */
export const checkInInput = z
  .object({
    littleInterest: howOften,
    feelingDown: howOften,
    safe: z.enum(['', 'yes', 'no']).default(''),
    notNow: z.enum(['', 'yes']).default(''),
  })
  .transform(({ littleInterest, feelingDown, safe, notNow }) => ({
    littleInterest: notNow ? null : littleInterest,
    feelingDown: notNow ? null : feelingDown,
    isUnsafe: notNow || safe === '' ? null : safe === 'no',
    isNotNow: notNow === 'yes',
  }))
  .refine((said) => said.isNotNow || !isNotNow(said), 'Please pick an answer, or say not now.')
  .transform(({ isNotNow: _, ...said }) => said)
