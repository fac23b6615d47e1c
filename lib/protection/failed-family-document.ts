import { z } from 'zod'
import { slug } from '../movements/document'
import { spinalDirections, startPositions } from '../movements/vocabulary'
import type { FailedFamily } from './failed-family'

const keysOf = <K extends string>(words: Record<K, unknown>) =>
  z.enum(Object.keys(words) as [K, ...K[]])

/** A failed family as it is stored and sent; pages that only read one do without this check. */
export const failedFamily = z.strictObject({
  movement: slug.nullable(),
  direction: keysOf(spinalDirections).exclude(['neutral']).nullable(),
  position: keysOf(startPositions).nullable(),
  isLoaded: z.boolean(),
}) satisfies z.ZodType<FailedFamily>
