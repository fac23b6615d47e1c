import { v7 as uuidv7 } from 'uuid'
import type { Prescription, ProgramDocument } from '@/lib/programs/document'
import { withFreshIds } from '@/lib/programs/edits'
import { templateOfDraft } from '@/lib/templates/template-of-draft'

/**
 * Prescriptions as text for the clipboard: a program document that holds nothing else. Why each was
 * chosen is about this patient and stays behind.
 */
export function clipboardText(chosen: readonly Prescription[]): string {
  const phase = { id: uuidv7(), name: 'Copied', weeks: null, prescriptions: [...chosen] }
  const alone: ProgramDocument = {
    ...{ format: 1, title: '', introduction: '', activity: '', stopRules: [], reviewOn: null },
    phases: [phase],
    currentPhaseId: phase.id,
  }
  return JSON.stringify(templateOfDraft(alone, { keepsNotes: true }, uuidv7))
}

/** Prescriptions out of clipboard text, under ids of their own; null when it is something else. */
export async function pastedPrescriptions(text: string): Promise<Prescription[] | null> {
  if (!text.startsWith('{"format":1') || text.length > 300_000) return null
  try {
    const { programDocument } = await import('@/lib/programs/document')
    const read = programDocument.safeParse(JSON.parse(text))
    if (!read.success) return null
    return withFreshIds(read.data, uuidv7).phases.flatMap(({ prescriptions }) => prescriptions)
  } catch {
    return null
  }
}
