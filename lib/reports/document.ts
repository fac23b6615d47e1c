import { z } from 'zod'
import { slug } from '../movements/document'

export const skipReasons = {
  pain: 'It hurts',
  tired: 'Too tired',
  'no-time': 'No time',
  unsure: 'Not sure how',
  away: 'Away from home',
  'not-today': 'Not today',
} as const
export type SkipReason = keyof typeof skipReasons

export const painDirections = {
  bending: 'Bending forward',
  arching: 'Arching back',
  twisting: 'Twisting',
  sideways: 'Leaning sideways',
  weight: 'Putting weight on it',
  staying: 'Staying in one position',
} as const
export type PainDirection = keyof typeof painDirections

const scale = z.number().int().min(0).max(10)
const keys = <K extends string>(words: Record<K, string>) => Object.keys(words) as [K, ...K[]]

/** What was really done of one prescription in this sitting; never filled in from the plan. */
export const reportItem = z.strictObject({
  prescriptionId: z.uuid(),
  movement: slug,
  status: z.enum(['done', 'part', 'skipped']),
  setsDone: z.number().int().min(0).max(20).nullable(),
  repsDone: z.number().int().min(0).max(100).nullable(),
  holdSecondsDone: z.number().int().min(0).max(3600).nullable(),
  sideDone: z.enum(['both', 'left', 'right']).nullable(),
  pain: scale.nullable(),
  effort: scale.nullable(),
  painDirection: z.enum(keys<PainDirection>(painDirections)).nullable(),
  optionUsed: slug.nullable(),
  skipReason: z.enum(keys<SkipReason>(skipReasons)).nullable(),
  comment: z.string().max(1000),
})

/**
 * One session. `id` (UUIDv7) and `sequence` are made on the patient's device; sending the same
 * sequence again changes nothing, a higher one replaces the report. `performedAt` carries the
 * device's offset; `performedOn` is the day it was there, and the day the report is judged on.
 */
export const reportDocument = z.strictObject({
  format: z.literal(1),
  id: z.uuid(),
  revisionId: z.uuid(),
  sequence: z.number().int().min(1).max(100_000),
  performedOn: z.iso.date(),
  performedAt: z.iso.datetime({ offset: true }),
  moment: z.string().max(60),
  items: z.array(reportItem).max(40),
  comment: z.string().max(2000),
})

export type ReportItem = z.infer<typeof reportItem>
export type ReportDocument = z.infer<typeof reportDocument>
