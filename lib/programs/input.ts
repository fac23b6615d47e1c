import { z } from 'zod'
import { programDocument } from './document'

const patientId = z.uuid()

export const draftInput = z.strictObject({
  patientId,
  /** The version the edit began with; 0 when the patient had no program yet. */
  startedFromVersion: z.number().int().min(0),
  document: programDocument,
})

export const publishInput = z.strictObject({
  patientId,
  /** The version of the draft the clinician was looking at. */
  draftVersion: z.number().int().min(1),
  message: z.string().trim().max(600, 'Keep the note under 600 letters.'),
})

export type DraftInput = z.infer<typeof draftInput>
export type PublishInput = z.infer<typeof publishInput>
