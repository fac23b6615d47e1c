import { sql, type Placeholder } from 'drizzle-orm'
import type { Transaction } from '../../../db/connection'
import type { holds } from '../../../db/schema'
import { statement } from '../../../db/statement'
import { read } from '../../access/read'
import type { PatientScope } from '../../access/scope'
import { isHighPain } from '../../attention/rules/pain'
import { dayAt, sayDate, type Day } from '../../days'
import { notFound } from '../../errors'
import { zones } from '../../symptoms/pain-response'
import { grownUpFrom, neededEachRound, neededOnce } from '../asked'
import { screeningDue, type DueReason } from '../due'
import type { RedFlagCode } from '../red-flags'

type Person = { clinicId: string; patientId: string }
type Given = Record<'clinicId' | 'patientId' | 'today', Placeholder>
type HoldLevel = (typeof holds.$inferSelect)['level']

/** So many open holds say what holds a plan. */
const MOST_HOLDS = 20

type OpenRow = {
  level: HoldLevel
  /** Set where a clinician paused the plan themselves. */
  reviewOn: Day | null
  answers: Record<string, string> | null
}

type PastRow = {
  usual_pain: number | null
  round_at: string | null
  cut_short_at: string | null
  open_holds: OpenRow[] | null
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
      (select jsonb_agg(jsonb_build_object('level', open.level,
          'reviewOn', open.review_on, 'answers', (
          select document -> 'answers' from screenings
          where clinic_id = ${given.clinicId} and id = open.screening_id)))
        from (select * from holds where clinic_id = ${given.clinicId} and patient_id = ${given.patientId}
          and lifted_at is null order by raised_at desc limit ${MOST_HOLDS}) as open) as open_holds,
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
 * `isMaternity` when signs in pregnancy alone did. `pause` where clinicians' own pauses are all that
 * holds it: `lookOn` is the day on which it is looked at again, null once that is over.
 */
export type PlanHold = {
  level: HoldLevel
  isCrisis: boolean
  isMaternity: boolean
  pause: { lookOn: string | null } | null
}

const seriousness: readonly HoldLevel[] = ['E', 'U', 'C']

/** What patients read of a pause: its last day with the weekday. */
function pauseIn(open: readonly OpenRow[], today: Day): PlanHold['pause'] {
  const days = open.map(({ reviewOn }) => reviewOn).sort()
  const last = days.at(-1)
  if (!last || days.includes(null)) return null
  return { lookOn: last < today ? null : sayDate(last, { withYear: false }) }
}

function heldBy(open: readonly OpenRow[], today: Day): PlanHold | null {
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
  return {
    level,
    isCrisis: isAlone('RF-MOOD'),
    isMaternity: isAlone('RF-PREG'),
    pause: pauseIn(open, today),
  }
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
    held: heldBy(past.open_holds ?? [], today),
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
