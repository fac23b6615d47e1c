import { z } from 'zod'
import { slug } from '../movements/document'
import { painDirections, type PainDirection } from './pain-directions'
import { skipReasons, type SkipReason } from './skip-reasons'
import { zones } from '../symptoms/pain-response'
import { likings, type Liking } from './liking'
import { settlings, type Settling } from './settling'

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
  /** Usual pain on that day, which `pain` is judged against; older reports have none. */
  painBefore: scale.nullable().optional(),
  /** How far down it went, and whether that is further than usual. */
  zone: z.enum(zones).nullable().optional(),
  isFurtherDown: z.boolean().nullable().optional(),
  /** Whether a pull further down went at once; asked of nerve glides only. */
  isBriefInGlide: z.boolean().nullable().optional(),
  /** How much doing it worries the patient, where that is why it was left out (CLINICAL.md S09). */
  worry: scale.nullable().optional(),
  /** How it felt to do, apart from pain (CLINICAL.md S04). */
  liking: z.enum(keys<Liking>(likings)).nullable().optional(),
})

/** How the pain of a day was the morning after, and how long it took to settle. */
const morningAfter = z.strictObject({
  pain: scale,
  settling: z.enum(keys<Settling>(settlings)).nullable(),
})

/** A sore day as the patient called it; rests and strolls count as practice. */
const soreDay = z.strictObject({
  isOn: z.boolean(),
  rests: z.number().int().min(0).max(20),
  strolls: z.number().int().min(0).max(20),
})

/** A rest position that was tried for relief, with pain before and after. */
const relief = z.strictObject({
  movement: slug,
  before: scale.nullable(),
  after: scale.nullable(),
})

/** A smaller version that was offered of a movement left out a few times, and whether it was taken. */
const smaller = z.strictObject({ prescriptionId: z.uuid(), movement: slug, isTaken: z.boolean() })

/**
 * One session. `id` (UUIDv7) and `sequence` are made on the patient's device; sending the same
 * sequence again changes nothing, a higher one replaces the report. `performedAt` carries the
 * device's offset; `performedOn` is the day it was there, and the day the report is judged on. What is
 * not about a session (a sore day, relief) is in a report of the moment `DAY_ITSELF`.
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
  morningAfter: morningAfter.optional(),
  soreDay: soreDay.optional(),
  reliefs: z.array(relief).max(40).optional(),
  isNothingComfortable: z.boolean().optional(),
  smaller: z.array(smaller).max(10).optional(),
})

export type ReportItem = z.infer<typeof reportItem>
export type ReportDocument = z.infer<typeof reportDocument>
export type MorningAfter = z.infer<typeof morningAfter>
export type SoreDay = z.infer<typeof soreDay>
export type Relief = z.infer<typeof relief>
export type Smaller = z.infer<typeof smaller>
