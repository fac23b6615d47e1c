import { z } from 'zod'
import { programDocument } from '../programs/document'

const templateId = z.uuid()
const name = z.string().trim().min(1, 'Give the template a name.').max(120)

/** `templateId` (UUIDv7) is made by the browser, so that saving twice makes one template. */
export const newTemplateInput = z.strictObject({ templateId, name, document: programDocument })

export const renameTemplateInput = z.strictObject({ templateId, name })

export const templateInput = z.strictObject({ templateId })

export type NewTemplateInput = z.infer<typeof newTemplateInput>
export type RenameTemplateInput = z.infer<typeof renameTemplateInput>
export type TemplateInput = z.infer<typeof templateInput>
