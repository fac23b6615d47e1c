import { z } from 'zod'
import { withoutEmptyLines } from './picture'
import { picture } from './picture-document'

export const pictureInput = z.strictObject({
  patientId: z.uuid(),
  /** The version the edit began with; 0 when nothing was written yet. */
  startedFromVersion: z.number().int().min(0),
  picture: picture.transform(withoutEmptyLines),
})

export type PictureInput = z.infer<typeof pictureInput>
