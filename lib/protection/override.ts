import { z } from 'zod'
import { slug } from '../movements/document'

const MOST_COVERED = 40

/**
 * A clinician's decision to use a movement for this patient although rules speak against it. It
 * answers the reasons that stood when it was made (`covers`) and no reason that comes later.
 */
export const override = z.strictObject({
  movement: slug,
  reason: z
    .string()
    .trim()
    .min(3, 'Say why in a few words.')
    .max(300, 'Keep the reason under 300 letters.'),
  covers: z.array(z.string().min(1).max(40)).min(1).max(MOST_COVERED),
})

export type Override = z.infer<typeof override>
