import { z } from 'zod'
import { redFlags, type RedFlagCode } from './red-flags'
import { spaAnswer, spaKeys, type SpaSign } from './spondyloarthritis'

const codes = redFlags.map(({ code }) => code) as [RedFlagCode, ...RedFlagCode[]]

export const answers = { yes: 'Yes', no: 'No', 'not-asked': 'Not asked' } as const
export type Answer = keyof typeof answers

/** Why the questions were asked just then. */
export const occasions = {
  intake: 'At the first visit',
  weekly: 'Weekly',
  flare: 'After a flare',
  legs: 'New leg symptoms',
  'warning-signs': 'From the warning signs page',
} as const
export type Occasion = keyof typeof occasions

const answer = z.enum(Object.keys(answers) as [Answer, ...Answer[]])

/** What RF-SPA rests on; without the answer to when it began the signs say nothing. */
const spaPattern = z.strictObject({
  isLongFromYoung: z.boolean(),
  signs: z.array(z.enum(spaKeys as [SpaSign, ...SpaSign[]])).max(spaKeys.length),
})

/**
 * One screening: every question with its answer; one that is left out was not asked. The id (UUIDv7)
 * is made where it is answered, so that sending it again changes nothing.
 */
export const screeningDocument = z
  .strictObject({
    format: z.literal(1),
    id: z.uuid(),
    occasion: z.enum(Object.keys(occasions) as [Occasion, ...Occasion[]]),
    answeredAt: z.iso.datetime({ offset: true }),
    answers: z.partialRecord(z.enum(codes), answer),
    note: z.string().trim().max(600, 'Keep the note under 600 letters.'),
    spaPattern: spaPattern.optional(),
  })
  .refine(
    ({ answers: given, spaPattern: pattern }) => {
      const said = given['RF-SPA']
      if (pattern) return said === spaAnswer(pattern)
      return said !== 'yes'
    },
    { path: ['spaPattern'], message: 'Say which of the signs there are.' },
  )

export type ScreeningDocument = z.infer<typeof screeningDocument>

export const codesAnswered = (
  { answers: given }: Pick<ScreeningDocument, 'answers'>,
  wanted: Answer,
): RedFlagCode[] => codes.filter((code) => given[code] === wanted)
