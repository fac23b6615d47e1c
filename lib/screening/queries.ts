import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '../../db/connection'
import { clearances, clinicians, patients, revisions, screenings } from '../../db/schema'
import { read } from '../access/read'
import type { PatientScope } from '../access/scope'
import { addDays, ageOn, dayAt, type Day } from '../days'
import { notFound } from '../errors'
import { askedAgain, leftOfRound, planJudgedAfterDays, questionsAt } from './asked'
import { openHoldsIn } from './holds/queries'
import type { RedFlagCode } from './red-flags'
import { planStandingIn } from './standing/queries'

type Person = { clinicId: string; patientId: string }

const MOST_SHOWN = 20

/** When each question was last answered for this patient, by anyone. */
async function answersGiven(tx: Transaction, { clinicId, patientId }: Person) {
  const rows = await tx.execute<{ code: RedFlagCode; at: string }>(sql`
    select each.key as code, max(answered_at) as at
    from screenings, jsonb_each_text(document -> 'answers') as each
    where clinic_id = ${clinicId} and patient_id = ${patientId} and each.value <> 'not-asked'
    group by each.key`)
  return new Map(rows.map(({ code, at }) => [code, new Date(at)]))
}

const latestScreeningsIn = (tx: Transaction, { clinicId, patientId }: Person, limit: number) =>
  tx
    .select({
      id: screenings.id,
      document: screenings.document,
      level: screenings.level,
      answeredBy: screenings.answeredBy,
      answeredAt: screenings.answeredAt,
      clinicianName: clinicians.name,
    })
    .from(screenings)
    .leftJoin(
      clinicians,
      and(eq(clinicians.clinicId, screenings.clinicId), eq(clinicians.id, screenings.clinicianId)),
    )
    .where(and(eq(screenings.clinicId, clinicId), eq(screenings.patientId, patientId)))
    .orderBy(desc(screenings.answeredAt), desc(screenings.id))
    .limit(limit)

export type RecordedScreening = Awaited<ReturnType<typeof latestScreeningsIn>>[number]

const currentClearancesIn = (tx: Transaction, { clinicId, patientId }: Person) =>
  tx
    .select({
      id: clearances.id,
      condition: clearances.condition,
      details: clearances.details,
      whoMust: clearances.whoMust,
      clearedBy: clearances.clearedBy,
      evidence: clearances.evidence,
      covers: clearances.covers,
      clearedOn: clearances.clearedOn,
      expiresOn: clearances.expiresOn,
    })
    .from(clearances)
    .where(
      and(
        eq(clearances.clinicId, clinicId),
        eq(clearances.patientId, patientId),
        isNull(clearances.endedAt),
      ),
    )
    .orderBy(asc(clearances.neededAt), asc(clearances.id))
    .limit(MOST_SHOWN)

export type CurrentClearance = Awaited<ReturnType<typeof currentClearancesIn>>[number]

/** The day the first program went out; null before. */
async function planSinceIn(tx: Transaction, scope: PatientScope): Promise<Day | null> {
  const [first] = await tx
    .select({ publishedAt: revisions.publishedAt })
    .from(revisions)
    .where(and(eq(revisions.clinicId, scope.clinicId), eq(revisions.patientId, scope.patientId)))
    .orderBy(asc(revisions.number))
    .limit(1)
  return first ? dayAt(first.publishedAt, scope.patientTimeZone) : null
}

/** What screening, holds and clearances say of one patient, for whoever publishes. */
export async function safetyIn(tx: Transaction, scope: PatientScope) {
  const [patient] = await tx
    .select({ dateOfBirth: patients.dateOfBirth })
    .from(patients)
    .where(and(eq(patients.clinicId, scope.clinicId), eq(patients.id, scope.patientId)))
  if (!patient) throw notFound()
  const today = dayAt(scope.now, scope.patientTimeZone)
  const standing = await planStandingIn(tx, scope)
  const answeredAt = await answersGiven(tx, scope)
  const planSince = await planSinceIn(tx, scope)
  return {
    isPlanJudged: planSince !== null && addDays(planSince, planJudgedAfterDays) <= today,
    today,
    age: ageOn(patient.dateOfBirth, today),
    standing,
    answeredAt,
    answered: [...answeredAt.keys()],
    openHolds: await openHoldsIn(tx, scope),
    clearances: await currentClearancesIn(tx, scope),
  }
}

export type Safety = Awaited<ReturnType<typeof safetyIn>>

/** Everything the safety page shows of one patient. */
export const safetyOf = (scope: PatientScope) =>
  read(scope, async (tx) => ({
    ...(await safetyIn(tx, scope)),
    screenings: await latestScreeningsIn(tx, scope, MOST_SHOWN),
  }))

/** What holds the plan and when it was last screened, for the top of a record. */
export const safetyAtAGlance = (scope: PatientScope) =>
  read(scope, async (tx) => ({
    openHolds: await openHoldsIn(tx, scope),
    standing: await planStandingIn(tx, scope),
  }))

/**
 * What the patient is asked on their phone now: everything at first, what is left of a round that was
 * cut short, else all but what never changes.
 */
export const questionsToAsk = (scope: PatientScope) =>
  read(scope, async (tx) => {
    const { today, age, answered, answeredAt, standing, isPlanJudged } = await safetyIn(tx, scope)
    const judgedAt = answeredAt.get('RF-PROG')
    const isJudgedLately =
      judgedAt !== undefined &&
      addDays(dayAt(judgedAt, scope.patientTimeZone), planJudgedAfterDays) > today
    const all = questionsAt(age, isPlanJudged && !isJudgedLately)
    const isRest = standing.due === 'unfinished'
    const questions = isRest
      ? leftOfRound(all, answeredAt, standing.cutShortAt)
      : askedAgain(all, answered)
    return { questions, isRest, standing }
  })
