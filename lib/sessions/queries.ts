import { and, desc, eq, gt, gte, lt, lte, or, sql } from 'drizzle-orm'
import {
  clinics,
  patients,
  programs,
  reports,
  revisionAcknowledgements,
  revisions,
} from '../../db/schema'
import { statement } from '../../db/statement'
import { together } from '../../db/together'
import { read } from '../access/read'
import type { PatientScope } from '../access/scope'
import { addDays, dayAt, type Day } from '../days'
import { notFound } from '../errors'
import { planStandingIn } from '../screening/standing/queries'
import { standingNotNow } from '../readiness/queries'
import { holdDays } from '../protection/held-direction'
import { profileIn } from '../protection/queries'
import type { Relief } from '../reports/document'

type Self = PatientScope<'self'>

const MOST_REPORTS_OF_A_DAY = 60

const followedRevision = statement(['clinicId', 'patientId'], (tx, given) =>
  tx
    .select({
      id: revisions.id,
      number: revisions.number,
      document: revisions.document,
      changes: revisions.changes,
      publishedAt: revisions.publishedAt,
      acknowledgedAt: revisionAcknowledgements.acknowledgedAt,
      usualPain: patients.usualPain,
    })
    .from(programs)
    .innerJoin(
      patients,
      and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)),
    )
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
    .where(and(eq(programs.clinicId, given.clinicId), eq(programs.patientId, given.patientId))),
)

const between = ({ clinicId, patientId }: Self, from: Day, to: Day) =>
  and(
    eq(reports.clinicId, clinicId),
    eq(reports.patientId, patientId),
    gte(reports.performedOn, from),
    lte(reports.performedOn, to),
  )

/** How far back what hurt still holds, in days: the longest a hold may last (CLINICAL.md 2.5). */
const DAYS_A_HOLD_LASTS = holdDays.most

/** Movements of every other day are still seen to be left out. */
const DAYS_LEFT_OUT_SHOWS = 3

/**
 * Reports of the day and of the day before, earlier ones in which a movement was stopped that no
 * clinician has looked at, and those of the last days in which one was left out for pain or worry, or
 * after which the morning was sore.
 */
const toldLately = statement(
  ['clinicId', 'patientId', 'earliest', 'leftOutSince', 'dayBefore', 'day'],
  (tx, given) =>
    tx
      .select({
        document: reports.document,
        receivedAt: reports.receivedAt,
        isSeen: sql<boolean>`${reports.seenSequence} >= ${reports.sequence}`,
      })
      .from(reports)
      .where(
        and(
          eq(reports.clinicId, given.clinicId),
          eq(reports.patientId, given.patientId),
          gte(reports.performedOn, given.earliest),
          lte(reports.performedOn, given.day),
          or(
            gte(reports.performedOn, given.dayBefore),
            and(gt(reports.stoppedCount, 0), lt(reports.seenSequence, reports.sequence)),
            and(
              or(
                gt(reports.skippedForPainCount, 0),
                sql`coalesce(${reports.soreMorningCount}, 1) > 0`,
              ),
              gte(reports.performedOn, given.leftOutSince),
            ),
          ),
        ),
      )
      .orderBy(desc(reports.performedOn), desc(reports.id))
      .limit(MOST_REPORTS_OF_A_DAY),
)

const practisedDays = statement(['clinicId', 'patientId', 'from', 'to'], (tx, given) =>
  tx
    .selectDistinct({ day: reports.performedOn })
    .from(reports)
    .where(
      and(
        eq(reports.clinicId, given.clinicId),
        eq(reports.patientId, given.patientId),
        gte(reports.performedOn, given.from),
        lte(reports.performedOn, given.to),
        sql`${reports.doneCount} > 0`,
      ),
    ),
)

/**
 * What the patient's day needs in one transaction: whether their plan may be followed, whether they
 * put it off themselves, the revision
 * they follow (null before the first, and while it may not be followed) and whether they put away its
 * "what changed", their profile, their reports of the day, of the day before and of what still rests, and
 * the days since `from` on which they practised. A phone may be a day ahead of us, so reports of
 * tomorrow count as told.
 */
export const openDay = (scope: Self, { day, from }: { day: Day; from: Day }) =>
  read(scope, async (tx) => {
    const own = { clinicId: scope.clinicId, patientId: scope.patientId }
    const [standing, [notNow], followed, { today: profile }, lately, practised] = await together(
      planStandingIn(tx, scope),
      standingNotNow(tx, own),
      followedRevision(tx, own),
      profileIn(tx, scope),
      toldLately(tx, {
        ...own,
        earliest: addDays(day, -DAYS_A_HOLD_LASTS),
        leftOutSince: addDays(day, -DAYS_LEFT_OUT_SHOWS),
        dayBefore: addDays(day, -1),
        day,
      }),
      practisedDays(tx, { ...own, from, to: addDays(day, 1) }),
    )
    const isShut = standing.held !== null || standing.isFirstEntry
    const revision = isShut ? null : (followed[0] ?? null)
    const told = lately.map(({ document, receivedAt, isSeen }) => ({
      document,
      isAnswered: isSeen || (revision !== null && receivedAt <= revision.publishedAt),
    }))
    const ofDay = (on: Day) =>
      told.map(({ document }) => document).filter(({ performedOn }) => performedOn === on)
    return {
      standing,
      notNow: notNow ?? null,
      revision,
      profile,
      told,
      reportsToday: ofDay(day),
      reportsYesterday: ofDay(addDays(day, -1)),
      practisedOn: practised.map((row) => row.day),
    }
  })

/** What helped longer ago may help no more. */
const DAYS_RELIEF_IS_REMEMBERED = 90

/** How many reports about the day itself say what has helped. */
const MOST_RELIEFS = 60

/** What the patient said of relief lately, newest first. */
export const reliefsTold = (scope: Self) =>
  read(scope, (tx) => {
    const day = dayAt(scope.now, scope.patientTimeZone)
    return tx
      .select({ reliefs: sql<Relief[]>`${reports.document} -> 'reliefs'` })
      .from(reports)
      .where(
        and(
          between(scope, addDays(day, -DAYS_RELIEF_IS_REMEMBERED), addDays(day, 1)),
          sql`${reports.document} ? 'reliefs'`,
        ),
      )
      .orderBy(desc(reports.performedOn), desc(reports.id))
      .limit(MOST_RELIEFS)
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
