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
