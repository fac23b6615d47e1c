import { sql } from 'drizzle-orm'
import { hashOfReport } from '../../../lib/reports/payload-hash'
import { summaryOf } from '../../../lib/reports/summary'
import { reports } from '../../schema'
import { actAs, type SeedTransaction } from './context'
import type { DemoCase } from './patient'
import { reportsOf, type FollowedRevision } from './reports-of'

/** Puts a patient's reports in place as that patient's device would have sent them. */
export async function recordDemoReports(
  tx: SeedTransaction,
  patientId: string,
  { story, clinic, today, now }: DemoCase,
  followed: readonly FollowedRevision[],
): Promise<void> {
  const clinicId = clinic.id
  const documents = reportsOf(story, followed, today, clinic.timeZone).filter(
    ({ performedAt }) => new Date(performedAt) <= now,
  )
  if (documents.length === 0) return
  const seen = new Set(story.moments.filter(({ isSeen }) => isSeen).map(({ comment }) => comment))
  await actAs(tx, 'plumbline_patient', clinicId)
  await tx.execute(sql`select set_config('app.patient_id', ${patientId}, true)`)
  await tx.insert(reports).values(
    documents.map((document) => ({
      clinicId,
      id: document.id,
      patientId,
      revisionId: document.revisionId,
      performedOn: document.performedOn,
      performedAt: new Date(document.performedAt),
      receivedAt: new Date(new Date(document.performedAt).getTime() + 4_000),
      sequence: document.sequence,
      document,
      payloadHash: hashOfReport(document),
      seenSequence: seen.has(document.comment) ? document.sequence : 0,
      ...summaryOf(document),
    })),
  )
  await tx.execute(sql`select set_config('app.patient_id', '', true)`)
}
