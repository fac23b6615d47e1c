import { z } from 'zod'
import { slug } from '../movements/document'
import type { Pause } from './pause'

/** A pause as it is stored and sent; pages that only read one do without this check. */
export const pause = z.strictObject({
  id: z.uuid(),
  what: z.string().trim().max(120),
  movement: slug.nullable(),
  reason: z.string().trim().max(200),
  instead: z.string().trim().max(160),
  reviewOn: z.iso.date(),
}) satisfies z.ZodType<Pause>
