import { z } from 'zod'
import { linesIn, mostOf } from './own-picture'

const plain = (text: string) => text.replace(/[\0\p{Surrogate}]/gu, '')

const lines = z
  .string()
  .max(4000, 'Please write less here.')
  .default('')
  .transform((text) => linesIn(plain(text)))
  .pipe(
    z
      .array(
        z.string().max(mostOf.letters, `Please keep each line under ${mostOf.letters} letters.`),
      )
      .max(mostOf.lines, `Please write ${mostOf.lines} lines at most.`),
  )

const scale = z
  .union([z.literal(''), z.coerce.number().int().min(0).max(10)])
  .default('')
  .transform((said) => (said === '' ? null : said))

/** The patient's own page as its form sends it: one thing a line, and a number or none. */
export const ownPictureInput = z
  .object({
    can: lines,
    notYet: lines,
    helped: lines,
    noChange: lines,
    worse: lines,
    importance: scale,
    confidence: scale,
    pledge: z
      .string()
      .trim()
      .max(mostOf.pledge, `Please keep it under ${mostOf.pledge} letters.`)
      .default('')
      .transform(plain),
  })
  .transform((said) => ({ format: 1 as const, ...said }))
