import {
  and,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  max,
  or,
  sql,
  type SQL,
} from 'drizzle-orm'
import type { Transaction } from '@/db/connection'
import {
  capacities,
  checkIns,
  clearances,
  holds,
  notNows,
  patients,
  programs,
  protectionProfiles,
  reports,
  revisions,
  screenings,
  toldWorries,
} from '@/db/schema'
import { statement } from '@/db/statement'
import { sent } from '@/db/together'
import { lowMood } from '../../check-ins/low-mood'
import type { Day } from '../../days'
import type { Pregnancy, Pressure } from '../../protection/numbers'
import type { RecordState } from '../from-records'

/** Unread comments are counted up to here. */
const mostUnread = 20

function statesWhere(tx: Transaction, which: SQL | undefined) {
  const ofPatient = and(eq(reports.clinicId, patients.clinicId), eq(reports.patientId, patients.id))
  const practised = tx
    .select({ on: reports.performedOn })
    .from(reports)
    .where(and(ofPatient, gt(reports.doneCount, 0)))
    .orderBy(desc(reports.performedOn), desc(reports.id))
    .limit(1)
    .as('practised')
  const newestUnread = tx
    .select({ on: reports.performedOn })
    .from(reports)
    .where(and(ofPatient, reports.hasComment, lt(reports.seenSequence, reports.sequence)))
    .orderBy(desc(reports.performedOn))
    .limit(mostUnread)
    .as('newest_unread')
  const unread = tx
    .select({
      count: sql<number>`count(*)::int`.as('count'),
      lastOn: sql<Day | null>`max(${newestUnread.on})`.as('last_on'),
    })
    .from(newestUnread)
    .as('unread')
  const worries = tx
    .select({
      count: sql<number>`count(*)::int`.as('worry_count'),
      lastAt: max(toldWorries.toldAt).as('last_worry_at'),
    })
    .from(toldWorries)
    .where(
      and(
        eq(toldWorries.clinicId, patients.clinicId),
        eq(toldWorries.patientId, patients.id),
        isNull(toldWorries.takenBackAt),
        or(isNull(patients.lookedAt), gt(toldWorries.toldAt, patients.lookedAt)),
      ),
    )
    .as('worries')
  const total = sql`coalesce(${checkIns.littleInterest}, 0) + coalesce(${checkIns.feelingDown}, 0)`
  const moods = tx
    .select({
      total: sql<number | null>`max(${total})::int`.as('mood_total'),
      lowAt: sql<string | null>`max(${checkIns.saidAt})
        filter (where ${total} >= ${lowMood.from})`.as('low_mood_at'),
      unsafeAt: sql<string | null>`max(${checkIns.saidAt})
        filter (where ${checkIns.isUnsafe})`.as('unsafe_at'),
    })
    .from(checkIns)
    .where(
      and(
        eq(checkIns.clinicId, patients.clinicId),
        eq(checkIns.patientId, patients.id),
        or(isNull(patients.lookedAt), gt(checkIns.saidAt, patients.lookedAt)),
      ),
    )
    .as('moods')
  const open = tx
    .select({ level: holds.level, at: holds.raisedAt, reviewOn: holds.reviewOn })
    .from(holds)
    .where(
      and(
        eq(holds.clinicId, patients.clinicId),
        eq(holds.patientId, patients.id),
        isNull(holds.liftedAt),
      ),
    )
    .orderBy(
      sql`array_position(array['E', 'U', 'C'], ${holds.level})`,
      sql`${holds.reviewOn} nulls first`,
      desc(holds.raisedAt),
    )
    .limit(1)
    .as('open')
  const lifted = tx
    .select({ at: max(holds.liftedAt).as('lifted_at') })
    .from(holds)
    .where(and(eq(holds.clinicId, patients.clinicId), eq(holds.patientId, patients.id)))
    .as('lifted')
  const screened = tx
    .select({ at: screenings.answeredAt })
    .from(screenings)
    .where(
      and(
        eq(screenings.clinicId, patients.clinicId),
        eq(screenings.patientId, patients.id),
        sql`${screenings.document} ->> 'occasion' <> 'warning-signs'`,
      ),
    )
    .orderBy(desc(screenings.answeredAt), desc(screenings.id))
    .limit(1)
    .as('screened')
  const cleared = tx
    .select({
      endsOn: sql<Day | null>`min(${clearances.expiresOn})`.as('ends_on'),
      isPressureCleared: sql<boolean>`coalesce(bool_or(${clearances.condition} = 'pressure'
        and ${clearances.clearedOn} is not null), false)`.as('is_pressure_cleared'),
    })
    .from(clearances)
    .where(
      and(
        eq(clearances.clinicId, patients.clinicId),
        eq(clearances.patientId, patients.id),
        isNull(clearances.endedAt),
      ),
    )
    .as('cleared')
  const lastMeasured = tx
    .selectDistinctOn([capacities.measure, capacities.side], {
      measure: capacities.measure,
      side: capacities.side,
      nextOn: capacities.nextOn,
    })
    .from(capacities)
    .where(
      and(
        eq(capacities.clinicId, patients.clinicId),
        eq(capacities.patientId, patients.id),
        isNull(capacities.takenBackAt),
      ),
    )
    .orderBy(capacities.measure, capacities.side, desc(capacities.measuredOn), desc(capacities.id))
    .as('last_measured')
  const retest = tx
    .select({ on: lastMeasured.nextOn, measure: lastMeasured.measure, side: lastMeasured.side })
    .from(lastMeasured)
    .where(isNotNull(lastMeasured.nextOn))
    .orderBy(lastMeasured.nextOn, lastMeasured.measure, lastMeasured.side)
    .limit(1)
    .as('retest')
  return tx
    .select({
      id: patients.id,
      timeZone: patients.timeZone,
      usualPain: patients.usualPain,
      createdAt: patients.createdAt,
      firstSignedInAt: patients.firstSignedInAt,
      isAskedByPatient: sql<boolean>`current_user = 'plumbline_patient'`,
      lookedAt: patients.lookedAt,
      endedAt: patients.endedAt,
      publishedAt: revisions.publishedAt,
      plannedWeekdays: revisions.plannedWeekdays,
      reviewOn: revisions.reviewOn,
      holdReviewOn: protectionProfiles.reviewOn,
      painCeiling: sql<number | null>`(${protectionProfiles.profile}->>'painCeiling')::int`.as(
        'pain_ceiling',
      ),
      lastPractisedOn: practised.on,
      unreadComments: unread.count,
      lastUnreadOn: unread.lastOn,
      newWorries: worries.count,
      lastWorryAt: worries.lastAt,
      moodTotal: moods.total,
      lowMoodAt: moods.lowAt,
      unsafeAt: moods.unsafeAt,
      notNowAt: notNows.saidAt,
      lookAgainOn: notNows.lookAgainOn,
      cameBackAt: notNows.cameBackAt,
      heldLevel: open.level,
      heldAt: open.at,
      heldReviewOn: open.reviewOn,
      liftedAt: lifted.at,
      leftOpen: protectionProfiles.leftOpen,
      protectedAt: protectionProfiles.changedAt,
      askAgainOn: patients.askAgainOn,
      pregnancy:
        sql<Pregnancy | null>`nullif(${protectionProfiles.profile}->'pregnancy', 'null')`.as(
          'pregnancy',
        ),
      pressure: sql<Pressure | null>`nullif(${protectionProfiles.profile}->'pressure', 'null')`.as(
        'pressure',
      ),
      isPressureCleared: cleared.isPressureCleared,
      retestOn: retest.on,
      retestMeasure: retest.measure,
      retestSide: retest.side,
      screenedAt: screened.at,
      clearanceEndsOn: cleared.endsOn,
    })
    .from(patients)
    .leftJoin(
      programs,
      and(eq(programs.clinicId, patients.clinicId), eq(programs.patientId, patients.id)),
    )
    .leftJoin(
      revisions,
      and(eq(revisions.clinicId, programs.clinicId), eq(revisions.id, programs.latestRevisionId)),
    )
    .leftJoin(
      protectionProfiles,
      and(
        eq(protectionProfiles.clinicId, patients.clinicId),
        eq(protectionProfiles.patientId, patients.id),
      ),
    )
    .leftJoin(
      notNows,
      and(eq(notNows.clinicId, patients.clinicId), eq(notNows.patientId, patients.id)),
    )
    .leftJoinLateral(practised, sql`true`)
    .leftJoinLateral(unread, sql`true`)
    .leftJoinLateral(worries, sql`true`)
    .leftJoinLateral(moods, sql`true`)
    .leftJoinLateral(open, sql`true`)
    .leftJoinLateral(lifted, sql`true`)
    .leftJoinLateral(screened, sql`true`)
    .leftJoinLateral(cleared, sql`true`)
    .leftJoinLateral(retest, sql`true`)
    .where(which)
}

const stateOfOne = statement(['clinicId', 'patientId'], (tx, given) =>
  statesWhere(tx, and(eq(patients.clinicId, given.clinicId), eq(patients.id, given.patientId))),
)

/** What is on record of these patients beside their reports; sent at once. */
export function statesOf(
  tx: Transaction,
  clinicId: string,
  patientIds: readonly string[],
): Promise<RecordState[]> {
  const [patientId] = patientIds
  return patientIds.length === 1
    ? stateOfOne(tx, { clinicId, patientId })
    : sent(
        statesWhere(
          tx,
          and(eq(patients.clinicId, clinicId), inArray(patients.id, [...patientIds])),
        ),
      )
}
