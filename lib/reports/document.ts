import { z } from 'zod'
import { slug } from '../movements/document'
import { painDirections, type PainDirection } from './pain-directions'
import { skipReasons, type SkipReason } from './skip-reasons'

const scale = z.number().int().min(0).max(10)

/** Half a character (an emoji cut in two) and the NUL character cannot be kept in the database. */
const words = (max: number) =>
  z
    .string()
    .max(max)
    .overwrite((text) => text.replace(/[\0\p{Surrogate}]/gu, ''))

const keys = <K extends string>(vocabulary: Record<K, string>) =>
  Object.keys(vocabulary) as [K, ...K[]]

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
  comment: words(1000),
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
  moment: words(60),
  items: z
    .array(reportItem)
    .max(40)
    .refine(
      (items) => new Set(items.map((item) => item.prescriptionId)).size === items.length,
      'Each movement is answered once.',
    ),
  comment: words(2000),
})

export type ReportItem = z.infer<typeof reportItem>
export type ReportDocument = z.infer<typeof reportDocument>
