import { z } from 'zod'
import { sorts, views, type Sort, type View } from './view'

const keysOf = <K extends string>(words: Record<K, unknown>) =>
  z.enum(Object.keys(words) as [K, ...K[]])

/** What the address of the caseload says; anything odd in it falls back to the plain list. */
const address = z.object({
  view: keysOf<View>(views).catch('all'),
  sort: keysOf<Sort>(sorts).catch('look'),
  whose: z.enum(['mine', 'clinic']).catch('mine'),
  q: z.string().trim().max(80).catch(''),
  after: z.string().max(600).catch(''),
})

export type AskedCaseload = z.infer<typeof address>

type SearchParams = Record<string, string | string[] | undefined>

/** Reads the address of the caseload. */
export const askedCaseload = (params: SearchParams): AskedCaseload => address.parse(params)

const patientSearch = z.object({
  q: z.string().trim().max(80).catch(''),
  at: z.uuid().nullable().catch(null),
})

/** What the search for a patient asks: words of a name, or (without) who is at hand at a record. */
export const askedPatients = (params: URLSearchParams): z.infer<typeof patientSearch> =>
  patientSearch.parse({ q: params.get('q') ?? '', at: params.get('at') })

const seenReport = z.strictObject({
  id: z.uuid(),
  /** The version of the report that was on the screen. */
  sequence: z.number().int().min(1),
})

export const markSeenInput = z.strictObject({
  patientId: z.uuid(),
  reports: z.array(seenReport).max(100),
})

/** What was there before a "seen" that is taken back. */
export const undoSeenInput = z.strictObject({
  patientId: z.uuid(),
  reports: z
    .array(z.strictObject({ id: z.uuid(), seenSequence: z.number().int().min(0) }))
    .max(100),
  lookedAt: z.iso.datetime().nullable(),
})

export type MarkSeenInput = z.infer<typeof markSeenInput>
export type UndoSeenInput = z.infer<typeof undoSeenInput>
