import { v7 as uuidv7 } from 'uuid'
import { transaction } from '@/db/connection'
import { reports } from '@/db/schema'
import { refreshCaseload } from '@/lib/caseload/mutations'
import { startOfDay } from '@/lib/caseload/start-of-day'
import { dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { currentPhase } from '@/lib/programs/planned-day'
import type { ReportDocument, ReportItem } from '@/lib/reports/document'
import { hashOfReport } from '@/lib/reports/payload-hash'
import { summaryOf } from '@/lib/reports/summary'
import type { TestPatient } from './people'
import type { TestRevision } from './programs'

type Told = {
  performedOn: string
  /** What is different from "done, no pain said", by place in the current phase. */
  items?: (Partial<ReportItem> | null)[]
  comment?: string
  receivedAt?: Date
}

const done: Omit<ReportItem, 'prescriptionId' | 'movement'> = {
  status: 'done',
  setsDone: 2,
  repsDone: 8,
  holdSecondsDone: null,
  sideDone: null,
  pain: null,
  effort: null,
  painDirection: null,
  optionUsed: null,
  skipReason: null,
  comment: '',
}

/** A report as a patient tells it at ten in the morning of their day, each movement done but as said. */
function toldReport(patient: TestPatient, revision: TestRevision, told: Told): ReportDocument {
  const tenOClock = startOfDay(told.performedOn, patient.timeZone).getTime() + 10 * 3_600_000
  return {
    format: 1,
    id: uuidv7(),
    revisionId: revision.id,
    sequence: 1,
    performedOn: told.performedOn,
    performedAt: new Date(tenOClock).toISOString(),
    moment: '',
    items: currentPhase(revision.document.program).prescriptions.map((prescription, index) => ({
      ...done,
      prescriptionId: prescription.id,
      movement: prescription.movement,
      ...told.items?.[index],
    })),
    comment: told.comment ?? '',
  }
}

/** Skipped, with pain as the reason. */
export const skippedForPain = {
  status: 'skipped',
  skipReason: 'pain',
  setsDone: null,
  repsDone: null,
} as const

/** A report that is in already, put in place directly: for tests of what comes after reporting. */
export async function recordReportFor(
  patient: TestPatient,
  revision: TestRevision,
  told: Told,
): Promise<ReportDocument> {
  const document = toldReport(patient, revision, told)
  const receivedAt = told.receivedAt ?? new Date(document.performedAt)
  const ofPatient = { clinicId: patient.clinic.id, patientId: patient.id }
  const context = { role: 'plumbline_patient', ...ofPatient } as const
  await transaction(context, async (tx) => {
    await tx.insert(reports).values({
      ...ofPatient,
      id: document.id,
      revisionId: revision.id,
      performedOn: document.performedOn,
      performedAt: new Date(document.performedAt),
      receivedAt,
      sequence: document.sequence,
      document,
      payloadHash: hashOfReport(document),
      ...summaryOf(document),
    })
    await refreshCaseload(tx, { ...ofPatient, today: dayAt(now(), patient.timeZone) })
  })
  return document
}
