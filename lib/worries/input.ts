import { z } from 'zod'
import { OWN_WORRY, worryOf } from './common-worries'

const MOST_WORDS = 500

const knownWorry = z
  .string()
  .refine((key) => worryOf(key) !== undefined, 'We do not know this one.')

/** A worry the patient tells their clinician of, by one tap. */
export const tellInput = z.object({ worry: knownWorry })

/** How much it weighs, said after it was told. */
export const weighInput = z.object({
  worry: z.string().max(60),
  weight: z.coerce.number().int().min(0).max(10),
})

/** A worry none of ours fits, in the patient's own words. */
export const ownWordsInput = z.object({
  words: z
    .string()
    .trim()
    .min(1, 'Please write a word or two.')
    .max(MOST_WORDS, `Please keep it under ${MOST_WORDS} letters.`)
    .overwrite((text) => text.replace(/[\0\p{Surrogate}]/gu, '')),
})

/** A worry of a patient's, which a clinician talked about with them. */
export const talkedAboutInput = z.strictObject({
  patientId: z.uuid(),
  worry: z.string().min(1).max(60),
})

export const takeBackInput = z.object({
  worry: z.string().refine((key) => key === OWN_WORRY || worryOf(key) !== undefined),
})
