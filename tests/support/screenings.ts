import { v7 as uuidv7 } from 'uuid'
import { transaction } from '@/db/connection'
import { holds } from '@/db/schema'
import { addDays, dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import type { Answer, ScreeningDocument } from '@/lib/screening/document'
import { redFlags, type RedFlagCode } from '@/lib/screening/red-flags'
import type { TestClinician, TestPatient } from './people'

/** Answers to every question for grown-ups: no, but for those named. */
export function screeningOf(
  yes: readonly RedFlagCode[] = [],
  values: Partial<ScreeningDocument> = {},
): ScreeningDocument {
  const asked = redFlags.filter((flag) => flag.asked !== 'under-18').map(({ code }) => code)
  return {
    format: 1,
    id: uuidv7(),
    occasion: 'intake',
    answeredAt: now().toISOString(),
    note: '',
    answers: Object.fromEntries(
      asked.map((code): [RedFlagCode, Answer] => [code, yes.includes(code) ? 'yes' : 'no']),
    ),
    ...values,
  }
}

/** A hold a clinician raised, put in place directly; its id. */
export async function heldFor(clinician: TestClinician, patient: TestPatient): Promise<string> {
  const id = uuidv7()
  await transaction({ role: 'plumbline_clinician', clinicId: patient.clinic.id }, (tx) =>
    tx.insert(holds).values({
      ...{ clinicId: patient.clinic.id, id, patientId: patient.id, level: 'C' as const },
      ...{ raisedBy: 'clinician' as const, clinicianId: clinician.id },
      ...{ reason: 'We speak first.', raisedAt: now() },
      reviewOn: addDays(dayAt(now(), patient.timeZone), 14),
    }),
  )
  return id
}
