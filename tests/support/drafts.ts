import { as } from './acting'
import { careTeam, caseRecord } from '@/lib/access/grant'
import { save } from '@/lib/programs/actions'
import type { ProgramDocument } from '@/lib/programs/document'
import type { TestClinician, TestPatient } from './people'

/** The scope a clinician gets for a patient's record. */
export const careRecordOf = (clinician: TestClinician, patient: TestPatient) =>
  as(clinician, () => careTeam({ patientId: patient.id }))

export const caseRecordOf = (clinician: TestClinician, patient: TestPatient) =>
  as(clinician, () => caseRecord({ patientId: patient.id }))

/** Saves a draft as a clinician would and returns its version. */
export async function draftFor(
  clinician: TestClinician,
  patient: TestPatient,
  document: ProgramDocument,
  startedFromVersion = 0,
): Promise<number> {
  const saved = await as(clinician, () =>
    save({ patientId: patient.id, startedFromVersion, document }),
  )
  if (!saved.ok) throw new Error(saved.message)
  return saved.data.version
}
