import { z } from 'zod'
import { protectionProfile } from './profile-document'

export const profileInput = z.strictObject({
  patientId: z.uuid(),
  /** The version the edit began with; 0 when nothing was set for this patient yet. */
  startedFromVersion: z.number().int().min(0),
  profile: protectionProfile,
})

export type ProfileInput = z.infer<typeof profileInput>
