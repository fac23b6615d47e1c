import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '../../../db/connection'
import { patients, reports } from '../../../db/schema'
import type { PatientScope } from '../../access/scope'
import { change } from '../../audit/change'
import { dayAt } from '../../days'
import { notFound } from '../../errors'
import type { MarkSeenInput, UndoSeenInput } from '../input'
import { refreshCaseload } from '../mutations'

type CareTeam = PatientScope<'clinician' | 'assistant'>

const theRecord = ({ clinicId, patientId }: CareTeam) =>
  and(eq(patients.clinicId, clinicId), eq(patients.id, patientId))

const reportsOf = ({ clinicId, patientId }: CareTeam, ids: readonly string[]) =>
  and(
    eq(reports.clinicId, clinicId),
    eq(reports.patientId, patientId),
    inArray(reports.id, [...ids]),
  )

const refresh = (tx: Transaction, { clinicId, patientId, now, patientTimeZone }: CareTeam) =>
  refreshCaseload(tx, { clinicId, patientId, today: dayAt(now, patientTimeZone) })

type SeenUpTo = { id: string; seenSequence: number }

const setSeen = ({ clinicId, patientId }: CareTeam, tx: Transaction, seen: readonly SeenUpTo[]) =>
  tx.execute(sql`
    update reports set seen_sequence = least(seen_sequence, told."seenSequence")
    from jsonb_to_recordset(${JSON.stringify(seen)}::jsonb) as told(id uuid, "seenSequence" integer)
    where reports.clinic_id = ${clinicId} and reports.patient_id = ${patientId}
      and reports.id = told.id`)

/** What was marked, to take it back with, and how many reports only a clinician may mark. */
export type Seen = UndoSeenInput & { leftForClinician: number }

/** “Seen” lets what hurt come back, and answers someone out of options: a clinician’s act. */
const isForClinician = ({ stoppedCount, isNothingComfortable }: Weighty): boolean =>
  stoppedCount > 0 || isNothingComfortable

type Weighty = Pick<typeof reports.$inferSelect, 'stoppedCount' | 'isNothingComfortable'>

/**
 * Marks what a clinician had on the screen as seen: these versions of these reports, and that the
 * record was looked at now. A version corrected meanwhile stays unseen, and so does a report for an
 * assistant in which a movement was stopped or nothing was comfortable: what rests for it rests until
 * a clinician has looked. Answers what was there before, so that it can be taken back.
 */
export const markReportsSeen = (
  scope: CareTeam,
  { patientId, reports: shown }: MarkSeenInput,
): Promise<Seen> =>
  change(scope, 'report.seen', async (tx, trace) => {
    const [patient] = await tx
      .select({ lookedAt: patients.lookedAt })
      .from(patients)
      .where(theRecord(scope))
      .for('update')
    if (!patient) throw notFound()
    const ids = shown.map(({ id }) => id)
    const standing = await tx
      .select({
        ...{ id: reports.id, sequence: reports.sequence, seenSequence: reports.seenSequence },
        ...{
          stoppedCount: reports.stoppedCount,
          isNothingComfortable: reports.isNothingComfortable,
        },
      })
      .from(reports)
      .where(reportsOf(scope, ids))
      .orderBy(reports.id)
      .for('update')
    const allowed = standing.filter((row) => scope.by === 'clinician' || !isForClinician(row))
    const unseen = allowed.flatMap((row) => {
      const onScreen = shown.find(({ id }) => id === row.id)?.sequence ?? 0
      const sequence = Math.min(onScreen, row.sequence)
      return sequence > row.seenSequence ? [{ ...row, sequence }] : []
    })
    for (const { id, sequence } of unseen) {
      await tx
        .update(reports)
        .set({ seenSequence: sequence })
        .where(reportsOf(scope, [id]))
    }
    await tx.update(patients).set({ lookedAt: scope.now }).where(theRecord(scope))
    await refresh(tx, scope)
    trace.details = { reports: unseen.length }
    return {
      patientId,
      reports: unseen.map(({ id, seenSequence }) => ({ id, seenSequence })),
      lookedAt: patient.lookedAt?.toISOString() ?? null,
      leftForClinician: standing.length - allowed.length,
    }
  })

const earlier = (a: Date, b: Date): Date => (a < b ? a : b)

/** Takes a "seen" back: what it covered is unseen again. It never marks anything as seen. */
export const unmarkReportsSeen = (
  scope: CareTeam,
  { reports: before, lookedAt }: UndoSeenInput,
): Promise<void> =>
  change(scope, 'report.unseen', async (tx, trace) => {
    await setSeen(scope, tx, before)
    await tx
      .update(patients)
      .set({ lookedAt: lookedAt === null ? null : earlier(new Date(lookedAt), scope.now) })
      .where(theRecord(scope))
    await refresh(tx, scope)
    trace.details = { reports: before.length }
  })
