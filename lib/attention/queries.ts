import { and, desc, eq, gt, inArray, isNull, lt, max, or, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/connection'
import {
  accessLinks,
  clearances,
  holds,
  patients,
  programs,
  protectionProfiles,
  reports,
  revisions,
  screenings,
  toldWorries,
} from '@/db/schema'
import { sent, together } from '@/db/together'
import { dayAt, type Day } from '../days'
import type { AttentionFacts, MentionedMovement, RecentReport } from './facts'
import { weekdaysOf } from './weekdays'

/** How many of a patient's latest reports attention is judged on. */
const latestReports = 12

/** Unread comments are counted up to here. */
const mostUnread = 20

export type RecordedFacts = AttentionFacts & { timeZone: string }

/**
 * What the records of these patients say, by patient; those out of the transaction's reach are left
 * out. One round trip whatever the number of patients (a second for those who never came); runs in the
 * clinician's role and in the patient's.
 */
export async function recordedFacts(
  tx: Transaction,
  clinicId: string,
  patientIds: readonly string[],
): Promise<Map<string, RecordedFacts>> {
  if (patientIds.length === 0) return new Map()
  return factsOf(tx, clinicId, await recordsFor(tx, clinicId, patientIds))
}

type Records = { states: State[]; latest: Map<string, LatestReport[]> }

/** What facts are made of, asked for at once, so that it travels with what was sent before. */
export async function recordsFor(
  tx: Transaction,
  clinicId: string,
  patientIds: readonly string[],
): Promise<Records> {
  const [states, latest] = await together(
    sent(statesOf(tx, clinicId, patientIds)),
    sent(latestReportsOf(tx, clinicId, patientIds)),
  )
  return { states, latest: byPatient(latest) }
}

/** The facts in these records; may ask once more, for those who never came. */
export async function factsOf(
  tx: Transaction,
  clinicId: string,
  { states, latest }: Records,
): Promise<Map<string, RecordedFacts>> {
  const strangers = states.filter(
    (each) => !each.firstSignedInAt && !latest.has(each.id) && !each.newWorries,
  )
  const invited = await invitationsOf(
    tx,
    clinicId,
    strangers.map((each) => each.id),
  )
  return new Map(
    states.map((state) => [
      state.id,
      factsFrom(state, latest.get(state.id) ?? [], invited.get(state.id) ?? null),
    ]),
  )
}

type State = Awaited<ReturnType<typeof statesOf>>[number]

function statesOf(tx: Transaction, clinicId: string, patientIds: readonly string[]) {
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
  const open = tx
    .select({ level: holds.level, at: holds.raisedAt })
    .from(holds)
    .where(
      and(
        eq(holds.clinicId, patients.clinicId),
        eq(holds.patientId, patients.id),
        isNull(holds.liftedAt),
      ),
    )
    .orderBy(sql`array_position(array['E', 'U', 'C'], ${holds.level})`, desc(holds.raisedAt))
    .limit(1)
    .as('open')
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
    .select({ endsOn: sql<Day | null>`min(${clearances.expiresOn})`.as('ends_on') })
    .from(clearances)
    .where(
      and(
        eq(clearances.clinicId, patients.clinicId),
        eq(clearances.patientId, patients.id),
        isNull(clearances.endedAt),
      ),
    )
    .as('cleared')
  return tx
    .select({
      id: patients.id,
      timeZone: patients.timeZone,
      usualPain: patients.usualPain,
      createdAt: patients.createdAt,
      firstSignedInAt: patients.firstSignedInAt,
      lookedAt: patients.lookedAt,
      endedAt: patients.endedAt,
      publishedAt: revisions.publishedAt,
      plannedWeekdays: revisions.plannedWeekdays,
      reviewOn: revisions.reviewOn,
      holdReviewOn: protectionProfiles.reviewOn,
      lastPractisedOn: practised.on,
      unreadComments: unread.count,
      lastUnreadOn: unread.lastOn,
      newWorries: worries.count,
      lastWorryAt: worries.lastAt,
      heldLevel: open.level,
      heldAt: open.at,
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
    .leftJoinLateral(practised, sql`true`)
    .leftJoinLateral(unread, sql`true`)
    .leftJoinLateral(worries, sql`true`)
    .leftJoinLateral(open, sql`true`)
    .leftJoinLateral(screened, sql`true`)
    .leftJoinLateral(cleared, sql`true`)
    .where(and(eq(patients.clinicId, clinicId), inArray(patients.id, [...patientIds])))
}

type LatestReport = {
  patient_id: string
  performed_on: Day
  received_at: string
  worst_pain: number | null
  done_count: number
  skipped_for_pain_count: number
  stopped_count: number
  went_down_leg: boolean
  is_nothing_comfortable: boolean
  is_seen: boolean
  mentions: MentionedMovement[] | null
}

/** Opens the documents of a patient's reports only where pain made them skip more than once. */
const latestReportsOf = (tx: Transaction, clinicId: string, patientIds: readonly string[]) =>
  tx.execute<LatestReport>(sql`
    select wanted.id as patient_id, latest.performed_on, latest.received_at, latest.worst_pain,
      latest.done_count, latest.skipped_for_pain_count, latest.stopped_count,
      latest.went_down_leg, latest.is_nothing_comfortable,
      latest.seen_sequence >= latest.sequence as is_seen,
      case when latest.pain_skips > 1 then (
        select jsonb_agg(jsonb_build_object(
          'movement', item->>'movement',
          'isSkippedForPain', coalesce(item->>'skipReason' = 'pain', false),
          'name', case when item->>'skipReason' = 'pain' then coalesce((
            select document #>> array['movements', item->>'movement', 'movement', 'name']
            from revisions
            where clinic_id = ${clinicId} and id = latest.revision_id
          ), item->>'movement') else '' end))
        from jsonb_array_elements(latest.document->'items') as item
      ) end as mentions
    from unnest(${sql.param(patientIds)}::uuid[]) as wanted(id)
    cross join lateral (
      select *, count(*) filter (where skipped_for_pain_count > 0) over () as pain_skips
      from (
        select * from reports
        where clinic_id = ${clinicId} and patient_id = wanted.id
        order by performed_on desc, id desc
        limit ${latestReports}
      ) as newest
    ) as latest
    order by wanted.id, latest.performed_on desc, latest.id desc`)

function byPatient(rows: Iterable<LatestReport>): Map<string, LatestReport[]> {
  const grouped = new Map<string, LatestReport[]>()
  for (const row of rows) {
    const same = grouped.get(row.patient_id)
    if (same) same.push(row)
    else grouped.set(row.patient_id, [row])
  }
  return grouped
}

/** When those who never came were last let in. The patient's role never asks: they have come. */
async function invitationsOf(
  tx: Transaction,
  clinicId: string,
  patientIds: readonly string[],
): Promise<Map<string, Date>> {
  if (patientIds.length === 0) return new Map()
  const rows = await tx
    .select({ patientId: accessLinks.patientId, at: max(accessLinks.createdAt) })
    .from(accessLinks)
    .where(
      and(
        eq(accessLinks.clinicId, clinicId),
        inArray(accessLinks.patientId, [...patientIds]),
        isNull(accessLinks.endedAt),
      ),
    )
    .groupBy(accessLinks.patientId)
  return new Map(rows.flatMap(({ patientId, at }) => (at ? [[patientId, at]] : [])))
}

function factsFrom(
  state: State,
  latest: readonly LatestReport[],
  invitedAt: Date | null,
): RecordedFacts {
  const { timeZone, publishedAt, plannedWeekdays } = state
  const dayOf = (at: Date) => dayAt(at, timeZone)
  return {
    timeZone,
    addedOn: dayOf(state.createdAt),
    isEnded: state.endedAt !== null,
    invitedOn: invitedAt && dayOf(invitedAt),
    signedInOn: state.firstSignedInAt && dayOf(state.firstSignedInAt),
    lookedOn: state.lookedAt && dayOf(state.lookedAt),
    plan:
      publishedAt && plannedWeekdays !== null
        ? {
            publishedOn: dayOf(publishedAt),
            weekdays: weekdaysOf(plannedWeekdays),
            reviewOn: state.reviewOn,
          }
        : null,
    usualPain: state.usualPain,
    holdReviewOn: state.holdReviewOn,
    reports: latest.map((row) => recentReport(row, publishedAt)),
    lastReportedOn: latest[0]?.performed_on ?? null,
    lastPractisedOn: state.lastPractisedOn,
    unreadComments: state.unreadComments ?? 0,
    lastUnreadOn: state.lastUnreadOn,
    newWorries: state.newWorries ?? 0,
    lastWorryOn: state.lastWorryAt && dayOf(new Date(state.lastWorryAt)),
    held:
      state.heldLevel && state.heldAt
        ? { level: state.heldLevel, onDay: dayOf(state.heldAt) }
        : null,
    screenedOn: state.screenedAt && dayOf(state.screenedAt),
    clearanceEndsOn: state.clearanceEndsOn,
  }
}

const recentReport = (row: LatestReport, publishedAt: Date | null): RecentReport => ({
  performedOn: row.performed_on,
  worstPain: row.worst_pain,
  doneCount: row.done_count,
  skippedForPainCount: row.skipped_for_pain_count,
  stoppedCount: row.stopped_count,
  wentDownLeg: row.went_down_leg,
  isNothingComfortable: row.is_nothing_comfortable,
  isAnswered: row.is_seen || (publishedAt !== null && new Date(row.received_at) <= publishedAt),
  mentions: row.mentions ?? [],
})
