import { z } from 'zod'
import { libraryFigure } from '../figures/library-figure'
import { movementDocument } from '../movements/document'
import { protectionProfile } from '../protection/profile-document'
import { programDocument } from './document'

/** A movement as it stood when the revision was signed, with its drawings where it had some. */
export const frozenMovement = z.strictObject({
  movement: movementDocument,
  figure: libraryFigure.nullable(),
})

/**
 * What the program was judged by when it was signed. `coverage` says for criteria 2 to 7 which
 * movements of the current phase meet them.
 */
export const frozenProtection = z.strictObject({
  profile: protectionProfile,
  coverage: z.array(z.strictObject({ criterion: z.number(), metBy: z.array(z.string()) })),
  isBendingTaught: z.boolean(),
})

/** Everything portal, sheet, preview and export need, as it stood when it was signed. */
export const revisionDocument = z.strictObject({
  format: z.literal(1),
  program: programDocument,
  movements: z.record(z.string(), frozenMovement),
  /** Ways to rest that go with it besides; revisions signed before have none. */
  rests: z.record(z.string(), frozenMovement).optional(),
  patientName: z.string(),
  clinic: z.strictObject({
    name: z.string(),
    address: z.string(),
    phone: z.string(),
    emergencyNumber: z.string(),
    crisisLine: z.string(),
    paperSize: z.enum(['a4', 'letter']),
    brandColour: z.string(),
  }),
  signedBy: z.strictObject({ name: z.string(), credentials: z.string() }),
  /** Revisions signed before profiles were kept have none. */
  protection: frozenProtection.optional(),
})

/** One line of "what changed", in the patient's words; a `message` is the clinician's own. */
export const revisionChange = z.strictObject({
  kind: z.enum(['message', 'added', 'removed', 'dose', 'note', 'moment', 'phase', 'words']),
  prescriptionId: z.uuid().nullable(),
  words: z.string(),
})

export type FrozenMovement = z.infer<typeof frozenMovement>
export type FrozenProtection = z.infer<typeof frozenProtection>
export type RevisionDocument = z.infer<typeof revisionDocument>
export type RevisionChange = z.infer<typeof revisionChange>
