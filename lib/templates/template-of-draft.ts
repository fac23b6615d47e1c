import type { ProgramDocument } from '../programs/document'
import { withFreshIds } from '../programs/edits'

type Kept = { keepsNotes: boolean }

/**
 * A draft as a template for other patients: reasons, pauses, overrides and the review date are about this
 * patient and never go along; notes and the introduction only when asked for. `nextId` makes one id at a time.
 */
export function templateOfDraft(
  draft: ProgramDocument,
  { keepsNotes }: Kept,
  nextId: () => string,
): ProgramDocument {
  const fresh = withFreshIds(draft, nextId)
  const phases = fresh.phases.map((phase) => ({
    ...phase,
    prescriptions: phase.prescriptions.map((each) => ({
      ...each,
      reason: '',
      note: keepsNotes ? each.note : '',
    })),
  }))
  return {
    ...fresh,
    phases,
    introduction: keepsNotes ? fresh.introduction : '',
    currentPhaseId: phases[0]?.id ?? fresh.currentPhaseId,
    reviewOn: null,
    pauses: [],
    overrides: [],
  }
}
