import { and, asc, desc, eq, gte, lt, max, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/connection'
import { clinicians, reports, revisions } from '@/db/schema'
import { read } from '../access/read'
import type { PatientScope } from '../access/scope'
import { startOfDay } from '../caseload/start-of-day'
import { addDays, dayAt, type Day } from '../days'
import type { ProgramDocument } from '../programs/document'
import type { RevisionChange } from '../programs/revision'
import {
  daysOfCourse,
  type DayOfCourse,
  type PublishedPlan,
  type ReportedDay,
} from './day-of-course'
import type { Weeks } from './input'
import { movementNames } from './names/queries'
import {
  movementsInReports,
  type MovementInReports,
  type SaidOfMovement,
} from './movement-in-reports'

type CareTeam = PatientScope<'clinician' | 'assistant'>

/** Of the weeks' revisions, as many are read. */
const mostRevisions = 30

const ofPatient = ({ clinicId, patientId }: CareTeam) =>
  and(eq(reports.clinicId, clinicId), eq(reports.patientId, patientId))

const todayOf = ({ now, patientTimeZone }: CareTeam): Day => dayAt(now, patientTimeZone)

function reportedDays(tx: Transaction, scope: CareTeam, since: Day): Promise<ReportedDay[]> {
  return tx
    .select({
      on: reports.performedOn,
      worstPain: max(reports.worstPain),
      doneCount: sql<number>`sum(${reports.doneCount})::int`,
      skippedForPainCount: sql<number>`sum(${reports.skippedForPainCount})::int`,
    })
    .from(reports)
    .where(and(ofPatient(scope), gte(reports.performedOn, since)))
    .groupBy(reports.performedOn)
    .orderBy(asc(reports.performedOn))
}

const published = {
  number: revisions.number,
  publishedAt: revisions.publishedAt,
  program: sql<ProgramDocument>`${revisions.document}->'program'`,
}

/** The revisions of the weeks, and the one that was in force when they began. */
async function plansSince(tx: Transaction, scope: CareTeam, since: Day): Promise<PublishedPlan[]> {
  const { clinicId, patientId, patientTimeZone } = scope
  const isTheirs = and(eq(revisions.clinicId, clinicId), eq(revisions.patientId, patientId))
  const began = startOfDay(since, patientTimeZone)
  const during = await tx
    .select(published)
    .from(revisions)
    .where(and(isTheirs, gte(revisions.publishedAt, began)))
    .orderBy(desc(revisions.number))
    .limit(mostRevisions)
  const before = await tx
    .select(published)
    .from(revisions)
    .where(and(isTheirs, lt(revisions.publishedAt, began)))
    .orderBy(desc(revisions.number))
    .limit(1)
  return [...before, ...during.reverse()].map(({ number, publishedAt, program }) => ({
    number,
    fromDay: dayAt(publishedAt, patientTimeZone),
    program,
  }))
}

async function saidOfMovements(
  tx: Transaction,
  scope: CareTeam,
  since: Day,
): Promise<SaidOfMovement[]> {
  return tx.execute<SaidOfMovement>(sql`
    select item->>'movement' as movement, item->>'status' as status,
      (item->>'pain')::int as pain, item->>'skipReason' as "skipReason",
      item->>'painDirection' as "painDirection", item->>'liking' as liking,
      (item->>'worry')::int as worry, count(*)::int as count
    from ${reports} cross join lateral jsonb_array_elements(${reports.document}->'items') as item
    where ${and(ofPatient(scope), gte(reports.performedOn, since))}
    group by 1, 2, 3, 4, 5, 6, 7`)
}

export type Course = {
  today: Day
  days: DayOfCourse[]
  movements: (MovementInReports & { name: string })[]
}

/** How a patient is getting on: their last weeks day by day, and what was said of each movement. */
export const courseOf = (scope: CareTeam, weeks: Weeks): Promise<Course> =>
  read(scope, async (tx) => {
    const today = todayOf(scope)
    const since = addDays(today, 1 - weeks * 7)
    const days = daysOfCourse(
      { today, weeks },
      await plansSince(tx, scope, since),
      await reportedDays(tx, scope, since),
    )
    const movements = movementsInReports(await saidOfMovements(tx, scope, since))
    const names = await movementNames(
      tx,
      scope,
      movements.map(({ movement }) => movement),
    )
    return {
      today,
      days,
      movements: movements.map((each) => ({
        ...each,
        name: names[each.movement] ?? each.movement,
      })),
    }
  })

export type PastRevision = {
  number: number
  publishedAt: Date
  signedBy: string
  changes: RevisionChange[]
}

/** The newest revisions, with what each changed. */
export const latestRevisions = (scope: CareTeam, count = 6): Promise<PastRevision[]> =>
  read(scope, (tx) =>
    tx
      .select({
        number: revisions.number,
        publishedAt: revisions.publishedAt,
        signedBy: clinicians.name,
        changes: revisions.changes,
      })
      .from(revisions)
      .innerJoin(
        clinicians,
        and(eq(clinicians.clinicId, revisions.clinicId), eq(clinicians.id, revisions.signedBy)),
      )
      .where(and(eq(revisions.clinicId, scope.clinicId), eq(revisions.patientId, scope.patientId)))
      .orderBy(desc(revisions.number))
      .limit(count),
  )
