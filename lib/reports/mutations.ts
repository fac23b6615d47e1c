import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '../../db/connection'
import { patients, protectionProfiles, reportVersions, reports, revisions } from '../../db/schema'
import { statement } from '../../db/statement'
import { together } from '../../db/together'
import type { PatientScope } from '../access/scope'
import { change, type Trace } from '../audit/change'
import { isNerveGlide } from '../movements/nerve-glide'
import { caseloadPlaced, caseloadStanding, refreshCaseload } from '../caseload/mutations'
import { dayAt } from '../days'
import { Problem, notFound } from '../errors'
import type { ReportDocument } from './document'
import { hashOfReport } from './payload-hash'
import { briefOnlyIn, movementDone } from './brief-in-glide'
import { USUAL_CEILING } from './pain-reading'
import { faultOfPerformedDay } from './performed-day'
import type { Receipt, Recorded } from './receipt'
import { summaryOf, type ReportSummary } from './summary'

type Self = PatientScope<'self'>
type Row = typeof reports.$inferInsert & ReportSummary
type Kept = Pick<Row, 'id' | 'sequence' | 'receivedAt' | 'payloadHash' | 'document'>

const kept = {
  id: reports.id,
  sequence: reports.sequence,
  receivedAt: reports.receivedAt,
  payloadHash: reports.payloadHash,
  document: reports.document,
}

const receiptOf = (row: Kept): Receipt => ({
  id: row.id,
  sequence: row.sequence,
  receivedAt: row.receivedAt.toISOString(),
  payloadHash: row.payloadHash,
})

const recorded = (row: Kept, sent: ReportDocument): Recorded => ({
  receipt: receiptOf(row),
  newest: row.sequence > sent.sequence ? row.document : null,
})

const differs = (row: Kept): Problem => {
  const words = 'This was changed on another device meanwhile. Nothing was lost.'
  const held: Recorded = { receipt: receiptOf(row), newest: row.document }
  return new Problem('conflict', words, undefined, held)
}

const rowOf = (scope: Self, document: ReportDocument, ceiling: number): Row => ({
  clinicId: scope.clinicId,
  id: document.id,
  patientId: scope.patientId,
  revisionId: document.revisionId,
  performedOn: document.performedOn,
  performedAt: new Date(document.performedAt),
  receivedAt: scope.now,
  sequence: document.sequence,
  document,
  payloadHash: hashOfReport(document),
  ...summaryOf(document, ceiling),
})

const standingFor = statement(['clinicId', 'patientId', 'revisionId'], (tx, given) =>
  tx
    .select({
      endedAt: patients.endedAt,
      revisionId: revisions.id,
      ceiling: sql<number | null>`(${protectionProfiles.profile}->>'painCeiling')::int`,
    })
    .from(patients)
    .leftJoin(
      revisions,
      and(
        eq(revisions.clinicId, patients.clinicId),
        eq(revisions.patientId, patients.id),
        eq(revisions.id, given.revisionId),
      ),
    )
    .leftJoin(
      protectionProfiles,
      and(
        eq(protectionProfiles.clinicId, patients.clinicId),
        eq(protectionProfiles.patientId, patients.id),
      ),
    )
    .where(and(eq(patients.clinicId, given.clinicId), eq(patients.id, given.patientId))),
)

/**
 * Refuses when care has ended, and when the report is about a program this patient never had. Answers
 * the pain (0–10) the clinician lets this patient reach.
 */
async function checkedCeiling(
  tx: Transaction,
  scope: Self,
  document: ReportDocument,
): Promise<number> {
  const { clinicId, patientId } = scope
  const { revisionId } = document
  const [standing] = await standingFor(tx, { clinicId, patientId, revisionId })
  if (!standing) throw notFound()
  if (standing.endedAt) {
    throw new Problem('conflict', 'Your program has come to its end, so reports are closed.')
  }
  if (!standing.revisionId) {
    const words = 'This report belongs to a program we do not know.'
    throw new Problem('invalid', words, { revisionId: words })
  }
  return standing.ceiling ?? USUAL_CEILING
}

/**
 * The report with "went at once" kept only where it may be said: of a movement that slides a nerve, by
 * the texts of the revision it was made against (CLINICAL.md 2.5). A phone is not believed in this.
 */
async function withBriefOnlyInGlides(
  tx: Transaction,
  { clinicId }: Self,
  document: ReportDocument,
): Promise<ReportDocument> {
  if (!document.items.some(({ isBriefInGlide }) => isBriefInGlide)) return document
  const slugs = document.items.map(movementDone)
  const rows = await tx
    .select({
      slug: sql<string>`each.key`,
      targetMuscles: sql<string[]>`each.value #> '{movement,targetMuscles}'`,
    })
    .from(revisions)
    .innerJoin(sql`jsonb_each(${revisions.document} -> 'movements') as each`, sql`true`)
    .where(
      and(
        eq(revisions.clinicId, clinicId),
        eq(revisions.id, document.revisionId),
        sql`each.key = any(${sql.param(slugs)}::text[])`,
      ),
    )
  return briefOnlyIn(
    rows.filter(isNerveGlide).map(({ slug }) => slug),
    document,
  )
}

async function lockedReport(tx: Transaction, scope: Self, id: string): Promise<Kept> {
  const [row] = await tx
    .select(kept)
    .from(reports)
    .where(
      and(
        eq(reports.clinicId, scope.clinicId),
        eq(reports.id, id),
        eq(reports.patientId, scope.patientId),
      ),
    )
    .for('update')
  if (!row) throw notFound()
  return row
}

const keepVersion = async (tx: Transaction, scope: Self, document: ReportDocument, at: Date) => {
  const [added] = await tx
    .insert(reportVersions)
    .values({
      clinicId: scope.clinicId,
      reportId: document.id,
      patientId: scope.patientId,
      sequence: document.sequence,
      document,
      receivedAt: at,
    })
    .onConflictDoNothing()
    .returning({ sequence: reportVersions.sequence })
  return added !== undefined
}

/** A send that was overtaken by a later one: kept for the record, and nothing else changes. */
async function keepLateSend(
  tx: Transaction,
  trace: Trace,
  scope: Self,
  row: Kept,
  document: ReportDocument,
): Promise<Recorded> {
  if (!(await keepVersion(tx, scope, document, scope.now))) {
    trace.isUnchanged = true
    const [version] = await tx
      .select({ document: reportVersions.document })
      .from(reportVersions)
      .where(
        and(
          eq(reportVersions.clinicId, scope.clinicId),
          eq(reportVersions.reportId, document.id),
          eq(reportVersions.sequence, document.sequence),
        ),
      )
    if (!version || hashOfReport(version.document) !== hashOfReport(document)) throw differs(row)
  }
  return recorded(row, document)
}

async function correct(
  tx: Transaction,
  trace: Trace,
  scope: Self,
  document: ReportDocument,
  next: Row,
): Promise<Recorded> {
  const row = await lockedReport(tx, scope, document.id)
  trace.event = 'report.corrected'
  if (document.sequence < row.sequence) return keepLateSend(tx, trace, scope, row, document)
  if (document.sequence === row.sequence) {
    if (row.payloadHash !== next.payloadHash) throw differs(row)
    trace.isUnchanged = true
    return recorded(row, document)
  }
  await keepVersion(tx, scope, row.document, row.receivedAt)
  const { clinicId, id, patientId, ...news } = next
  await tx
    .update(reports)
    .set(news)
    .where(
      and(eq(reports.clinicId, clinicId), eq(reports.id, id), eq(reports.patientId, patientId)),
    )
  return recorded(next, document)
}

const rowAdded = statement(
  [
    ...(['clinicId', 'id', 'patientId', 'revisionId', 'performedOn', 'performedAt'] as const),
    ...(['receivedAt', 'sequence', 'document', 'payloadHash', 'worstPain', 'doneCount'] as const),
    ...(['skippedForPainCount', 'hasComment', 'stoppedCount', 'wentDownLeg'] as const),
    ...(['isNothingComfortable', 'soreMorningCount'] as const),
  ],
  (tx, given) =>
    tx.insert(reports).values(given).onConflictDoNothing().returning({ id: reports.id }),
)

/**
 * Records what the patient's device sent about one session. The same send again gets the same
 * receipt; a higher sequence replaces the report and keeps what it said before; a lower one, arriving
 * late, changes nothing. Throws conflict (with what the server holds) for other words under the same
 * sequence and when care has ended, invalid for what cannot be, and not-found for an id in use by
 * someone else.
 */
export async function recordReport(
  scope: Self,
  reportId: string,
  sent: ReportDocument,
): Promise<Recorded> {
  if (sent.id !== reportId) throw new Problem('invalid', undefined, { id: 'Another report.' })
  const today = dayAt(scope.now, scope.patientTimeZone)
  const fault = faultOfPerformedDay(sent, today)
  if (fault) throw new Problem('invalid', fault, { performedOn: fault })
  return change(scope, 'report.recorded', async (tx, trace) => {
    const ceiling = await checkedCeiling(tx, scope, sent)
    trace.subjectId = sent.id
    trace.details = { sequence: sent.sequence }
    const document = await withBriefOnlyInGlides(tx, scope, sent)
    const row = rowOf(scope, document, ceiling)
    const patient = { clinicId: scope.clinicId, patientId: scope.patientId, today }
    const [added, standing] = await together(rowAdded(tx, row), caseloadStanding(tx, patient))
    if (added.length > 0) {
      await caseloadPlaced(tx, patient, standing)
      return recorded(row, document)
    }
    const result = await correct(tx, trace, scope, document, row)
    if (!trace.isUnchanged && !result.newest) await refreshCaseload(tx, patient)
    return result
  })
}
