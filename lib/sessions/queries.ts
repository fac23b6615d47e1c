import { and, desc, eq, gte, lte, sql } from 'drizzle-orm'
import type { Transaction } from '../../db/connection'
import { clinics, programs, reports, revisionAcknowledgements, revisions } from '../../db/schema'
import { read } from '../access/read'
import type { PatientScope } from '../access/scope'
import { addDays, type Day } from '../days'
import { notFound } from '../errors'
import { planStandingIn } from '../screening/queries'

type Self = PatientScope<'self'>

const MOST_REPORTS_OF_A_DAY = 60

async function followedRevision(tx: Transaction, { clinicId, patientId }: Self) {
  const [found] = await tx
    .select({
      id: revisions.id,
      number: revisions.number,
      document: revisions.document,
      changes: revisions.changes,
      publishedAt: revisions.publishedAt,
      acknowledgedAt: revisionAcknowledgements.acknowledgedAt,
    })
    .from(programs)
    .innerJoin(
      revisions,
      and(eq(revisions.clinicId, programs.clinicId), eq(revisions.id, programs.latestRevisionId)),
    )
    .leftJoin(
      revisionAcknowledgements,
      and(
        eq(revisionAcknowledgements.clinicId, revisions.clinicId),
        eq(revisionAcknowledgements.patientId, revisions.patientId),
        eq(revisionAcknowledgements.revisionId, revisions.id),
      ),
    )
    .where(and(eq(programs.clinicId, clinicId), eq(programs.patientId, patientId)))
  return found ?? null
}

const between = ({ clinicId, patientId }: Self, from: Day, to: Day) =>
  and(
    eq(reports.clinicId, clinicId),
    eq(reports.patientId, patientId),
    gte(reports.performedOn, from),
    lte(reports.performedOn, to),
  )

async function reportsOfDay(tx: Transaction, scope: Self, day: Day) {
  const rows = await tx
    .select({ document: reports.document })
    .from(reports)
    .where(between(scope, day, day))
    .orderBy(desc(reports.performedOn), desc(reports.id))
    .limit(MOST_REPORTS_OF_A_DAY)
  return rows.map(({ document }) => document)
}

/**
 * What the patient's day needs in one transaction: whether their plan may be followed, the revision
 * they follow (null before the first, and while the plan is held) and whether they put away its "what
 * changed", their reports of the day, and the days since `from` on which they practised. A phone may
 * be a day ahead of us, so reports of tomorrow count as told.
 */
export const openDay = (scope: Self, { day, from }: { day: Day; from: Day }) =>
  read(scope, async (tx) => {
    const standing = await planStandingIn(tx, scope)
    const revision = standing.held ? null : await followedRevision(tx, scope)
    const reportsToday = await reportsOfDay(tx, scope, day)
    const practised = await tx
      .selectDistinct({ day: reports.performedOn })
      .from(reports)
      .where(and(between(scope, from, addDays(day, 1)), sql`${reports.doneCount} > 0`))
    return { standing, revision, reportsToday, practisedOn: practised.map((row) => row.day) }
  })

/** How to reach the patient's clinic, as the clinic says it today. */
export const ownClinic = (scope: Self) =>
  read(scope, async (tx) => {
    const [clinic] = await tx
      .select({
        clinicName: clinics.name,
        clinicPhone: clinics.phone,
        emergencyNumber: clinics.emergencyNumber,
        crisisLine: clinics.crisisLine,
      })
      .from(clinics)
      .where(eq(clinics.id, scope.clinicId))
    if (!clinic) throw notFound()
    return clinic
  })
