import { and, asc, desc, eq, isNull, sql, type Placeholder } from 'drizzle-orm'
import type { Transaction } from '../../db/connection'
import { clearances, clinicians, holds, patients, revisions, screenings } from '../../db/schema'
import { statement } from '../../db/statement'
import { read } from '../access/read'
import type { PatientScope } from '../access/scope'
import { isHighPain } from '../attention/rules/pain'
import { addDays, ageOn, dayAt, type Day } from '../days'
import { notFound } from '../errors'
import { zones } from '../symptoms/pain-response'
import {
  askedAgain,
  grownUpFrom,
  leftOfRound,
  neededEachRound,
  neededOnce,
  planJudgedAfterDays,
  questionsAt,
} from './asked'
import { screeningDue, type DueReason } from './due'
import type { RedFlagCode } from './red-flags'

type Person = { clinicId: string; patientId: string }
type Given = Record<'clinicId' | 'patientId' | 'today', Placeholder>
type HoldLevel = (typeof holds.$inferSelect)['level']

const MOST_SHOWN = 20

export const openHoldsOf = ({ clinicId, patientId }: Person) =>
  and(eq(holds.clinicId, clinicId), eq(holds.patientId, patientId), isNull(holds.liftedAt))

type PastRow = {
  usual_pain: number | null
  round_at: string | null
  cut_short_at: string | null
  open_holds: { level: HoldLevel; answers: Record<string, string> | null }[] | null
  answered_at: string | null
  has_own: boolean
  reports: { on: Day; pain: number | null; zone: number | null }[] | null
}

/** How far down the pain of a report went: 1 back to 5 foot; null where nobody said. */
const lowestZone = sql`(select max(array_position(
  ${sql.param([...zones])}::text[], item ->> 'zone'))
  from jsonb_array_elements(document -> 'items') as item)`

/** From the thigh on it is the leg. */
const legFrom = zones.indexOf('thigh') + 1

/** The lowest zone of the month before the last answers; what is further down since then is new. */
async function zoneBefore(tx: Transaction, { clinicId, patientId }: Person, answeredAt: string) {
  const [row] = await tx.execute<{ zone: number | null }>(sql`
    select max(${lowestZone}) as zone from (select document from reports
      where clinic_id = ${clinicId} and patient_id = ${patientId}
        and received_at <= ${answeredAt}::timestamptz order by performed_on desc limit 30) as before`)
  return row?.zone ?? 0
}

async function newInLeg(tx: Transaction, person: Person, past: PastRow): Promise<Day | null> {
  const low = past.reports?.filter(({ zone }) => zone !== null && zone >= legFrom) ?? []
  if (low.length === 0 || !past.round_at) return null
  const before = await zoneBefore(tx, person, past.round_at)
  return low.find(({ zone }) => zone !== null && zone > before)?.on ?? null
}

/** Answers are looked for in so many screenings; what was answered before those is asked again. */
const MOST_ROUNDS = 20

/** What a round has to answer, by the patient's age. */
const needed = ({ today }: Given) => sql`case
  when patients.date_of_birth > (${today}::date - make_interval(years => ${grownUpFrom}::int))
  then ${sql.param(neededEachRound(0))}::text[]
  else ${sql.param(neededEachRound(grownUpFrom))}::text[] end`

/** When the oldest of the newest answers was given; null while a needed question has none. */
const round = (given: Given) => sql`
  select case when count(*) = cardinality(${needed(given)}) and ${hasHistory(given)}
    then min(newest.at) end as at
  from (select said.key, max(lately.answered_at) as at
    from (select answered_at, document from screenings
        where clinic_id = ${given.clinicId} and patient_id = ${given.patientId}
        order by answered_at desc, id desc limit ${MOST_ROUNDS}) as lately,
      jsonb_each_text(lately.document -> 'answers') as said
    where said.value <> 'not-asked' and said.key = any(${needed(given)})
    group by said.key) as newest`

/** Whether what is asked only once was asked. */
const hasHistory = ({ clinicId, patientId }: Given) => sql`(select count(*)
  from unnest(${sql.param([...neededOnce])}::text[]) as once(code)
  where exists (select 1 from screenings where clinic_id = ${clinicId}
    and patient_id = ${patientId}
    and document -> 'answers' ->> once.code in ('yes', 'no'))) = ${neededOnce.length}`

const past = statement(['clinicId', 'patientId', 'today'], (tx, given) =>
  tx.execute<PastRow>(sql`
    select patients.usual_pain, last.answered_at, round.at as round_at,
      (select max(answered_at) from screenings where clinic_id = ${given.clinicId}
        and patient_id = ${given.patientId} and level in ('E', 'U')
        and (round.at is null or answered_at > round.at)) as cut_short_at,
      (select jsonb_agg(jsonb_build_object('level', open.level, 'answers', (
          select document -> 'answers' from screenings
          where clinic_id = ${given.clinicId} and id = open.screening_id)))
        from (select * from holds where clinic_id = ${given.clinicId} and patient_id = ${given.patientId}
          and lifted_at is null order by raised_at desc limit ${MOST_SHOWN}) as open) as open_holds,
      exists (select 1 from screenings where clinic_id = ${given.clinicId}
        and patient_id = ${given.patientId} and answered_by = 'patient'
        and document ->> 'occasion' <> 'warning-signs') as has_own,
      (select jsonb_agg(jsonb_build_object('on', performed_on, 'pain', worst_pain,
          'zone', ${lowestZone})) from (
        select performed_on, worst_pain, document from reports
        where clinic_id = ${given.clinicId} and patient_id = ${given.patientId}
          and received_at > round.at and worst_pain is not null
        order by performed_on desc limit 30) as since) as reports
    from patients
    left join lateral (
      select answered_at from screenings
      where clinic_id = ${given.clinicId} and patient_id = ${given.patientId}
      order by answered_at desc, id desc limit 1) as last on true
    left join lateral (${round(given)}) as round on true
    where patients.clinic_id = ${given.clinicId} and patients.id = ${given.patientId}`),
)

async function pastOf(
  tx: Transaction,
  { clinicId, patientId }: Person,
  today: Day,
): Promise<PastRow> {
  const [row] = await past(tx, { clinicId, patientId, today })
  if (!row) throw notFound()
  return row
}

/**
 * What holds a plan, at its most serious; `isCrisis` when despair alone is what raised it,
 * `isMaternity` when signs in pregnancy alone did.
 */
export type PlanHold = { level: HoldLevel; isCrisis: boolean; isMaternity: boolean }

const seriousness: readonly HoldLevel[] = ['E', 'U', 'C']

function heldBy(open: NonNullable<PastRow['open_holds']>): PlanHold | null {
  const level = seriousness.find((each) => open.some((one) => one.level === each))
  if (!level) return null
  const most = open.filter((one) => one.level === level)
  const isAlone = (only: RedFlagCode) =>
    level === 'E' &&
    most.every(
      ({ answers }) =>
        answers !== null &&
        Object.entries(answers).every(([code, said]) => said !== 'yes' || code === only),
    )
  return { level, isCrisis: isAlone('RF-MOOD'), isMaternity: isAlone('RF-PREG') }
}

/** Whether a plan may be followed now, and whether its questions are due. */
export type PlanStanding = {
  held: PlanHold | null
  /**
   * The patient never answered themselves, or what a sign cut short then was never asked to the end:
   * nothing opens before it was.
   */
  isFirstEntry: boolean
  due: DueReason | null
  /** The day of the last answers, by anyone. */
  screenedOn: Day | null
  /** Since when every question has an answer; null while some have none. */
  roundOn: Day | null
  /** When the sign was reported that cut the round short; null when none did. */
  cutShortAt: Date | null
}

/** Where a patient's plan stands; one look-up, in either role. Throws not-found. */
export async function planStandingIn(
  tx: Transaction,
  scope: Pick<PatientScope, 'clinicId' | 'patientId' | 'now' | 'patientTimeZone'>,
): Promise<PlanStanding> {
  const today = dayAt(scope.now, scope.patientTimeZone)
  const past = await pastOf(tx, scope, today)
  const dayOf = (at: string | null) => at && dayAt(new Date(at), scope.patientTimeZone)
  const roundOn = dayOf(past.round_at)
  const cutShortAt = past.cut_short_at ? new Date(past.cut_short_at) : null
  const flare = past.reports?.find(({ pain }) => pain !== null && isHighPain(pain, past.usual_pain))
  return {
    held: heldBy(past.open_holds ?? []),
    isFirstEntry: !past.has_own || roundOn === null,
    due: screeningDue(
      {
        isAnswered: past.answered_at !== null,
        ...{ roundOn, isCutShort: cutShortAt !== null },
        ...{ flareOn: flare?.on ?? null, legsOn: await newInLeg(tx, scope, past) },
      },
      today,
    ),
    screenedOn: dayOf(past.answered_at),
    ...{ roundOn, cutShortAt },
  }
}

export const planStanding = (scope: PatientScope): Promise<PlanStanding> =>
  read(scope, (tx) => planStandingIn(tx, scope))

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

const openHoldsIn = (tx: Transaction, person: Person) =>
  tx
    .select({
      id: holds.id,
      level: holds.level,
      raisedBy: holds.raisedBy,
      raisedAt: holds.raisedAt,
      reason: holds.reason,
      clinicianName: clinicians.name,
      answers: sql<Record<string, string> | null>`${screenings.document} -> 'answers'`,
    })
    .from(holds)
    .leftJoin(
      clinicians,
      and(eq(clinicians.clinicId, holds.clinicId), eq(clinicians.id, holds.clinicianId)),
    )
    .leftJoin(
      screenings,
      and(eq(screenings.clinicId, holds.clinicId), eq(screenings.id, holds.screeningId)),
    )
    .where(openHoldsOf(person))
    .orderBy(desc(holds.raisedAt))
    .limit(MOST_SHOWN)

export type OpenHold = Awaited<ReturnType<typeof openHoldsIn>>[number]

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

/** What holds the plan, for a banner: nothing when nothing does. */
export const openHolds = (scope: PatientScope): Promise<OpenHold[]> =>
  read(scope, (tx) => openHoldsIn(tx, scope))

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
