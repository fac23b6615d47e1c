import { isMeasure, nameOf, type Side } from '../capacity/measures'
import { dayAt, type Day } from '../days'
import {
  isOverCeiling,
  lyingFlatEndsOn,
  pressureInWords,
  type Pregnancy,
  type Pressure,
} from '../protection/numbers'
import type { MorningAfter } from '../reports/document'
import { USUAL_CEILING } from '../reports/pain-reading'
import { takenIn, type SaidOfPain } from '../reports/sore-mornings'
import type { AttentionFacts, HeldSince, MentionedMovement, RecentReport } from './facts'
import { weekdaysOf } from './weekdays'

export type RecordedFacts = AttentionFacts & { timeZone: string }

/** What else is on record of a patient, each from its own place. */
export type RecordState = {
  id: string
  timeZone: string
  usualPain: number | null
  createdAt: Date
  firstSignedInAt: Date | null
  /** The patient's own transaction asks: they are here, and may not read who was let in. */
  isAskedByPatient: boolean
  lookedAt: Date | null
  endedAt: Date | null
  publishedAt: Date | null
  plannedWeekdays: number | null
  reviewOn: Day | null
  holdReviewOn: Day | null
  painCeiling: number | null
  lastPractisedOn: Day | null
  unreadComments: number | null
  lastUnreadOn: Day | null
  newWorries: number | null
  lastWorryAt: Date | string | null
  moodTotal: number | null
  lowMoodAt: Date | string | null
  unsafeAt: Date | string | null
  notNowAt: Date | null
  lookAgainOn: Day | null
  cameBackAt: Date | null
  heldLevel: HeldSince['level'] | null
  heldAt: Date | null
  heldReviewOn: Day | null
  liftedAt: Date | string | null
  leftOpen: number | null
  protectedAt: Date | null
  askAgainOn: Day | null
  retestOn: Day | null
  retestMeasure: string | null
  retestSide: Side | null
  pregnancy: Pregnancy | null
  pressure: Pressure | null
  isPressureCleared: boolean
  screenedAt: Date | null
  clearanceEndsOn: Day | null
}

/** One of a patient's latest reports, as the database answers it. */
export type LatestReport = {
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
  pains: {
    items: (SaidOfPain & { name: string })[] | null
    morningAfter: MorningAfter | null
  } | null
}

/** Reports as they came, by patient. */
export function byPatient(rows: Iterable<LatestReport>): Map<string, LatestReport[]> {
  const grouped = new Map<string, LatestReport[]>()
  for (const row of rows) {
    const same = grouped.get(row.patient_id)
    if (same) same.push(row)
    else grouped.set(row.patient_id, [row])
  }
  return grouped
}

/** The later of the two whose meeting left nothing open. */
function nothingOpenSince(
  { leftOpen, protectedAt, publishedAt }: RecordState,
  dayOf: (at: Date) => Day,
): Day | null {
  if (leftOpen !== 0 || !protectedAt || !publishedAt) return null
  return dayOf(protectedAt > publishedAt ? protectedAt : publishedAt)
}

const pressureOver = ({ pressure, isPressureCleared }: RecordState) =>
  pressure && !isPressureCleared && isOverCeiling(pressure)
    ? {
        measuredOn: pressure.measuredOn,
        words: `${pressureInWords(pressure)}, ceiling ${pressureInWords(pressure.ceiling)}`,
      }
    : null

/** What a record says, as days where the patient lives. `latest` is newest first. */
export function factsFrom(
  state: RecordState,
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
    reports: latest.map((row) => recentReport(row, publishedAt, state.painCeiling)),
    lastReportedOn: latest[0]?.performed_on ?? null,
    lastPractisedOn: state.lastPractisedOn,
    unreadComments: state.unreadComments ?? 0,
    lastUnreadOn: state.lastUnreadOn,
    newWorries: state.newWorries ?? 0,
    lastWorryOn: state.lastWorryAt && dayOf(new Date(state.lastWorryAt)),
    lowMood:
      state.lowMoodAt && state.moodTotal !== null
        ? { saidOn: dayOf(new Date(state.lowMoodAt)), total: state.moodTotal }
        : null,
    unsafeOn: state.unsafeAt && dayOf(new Date(state.unsafeAt)),
    notNow: notNowFrom(state),
    cameBackOn: state.cameBackAt && dayOf(state.cameBackAt),
    held:
      state.heldLevel && state.heldAt
        ? {
            level: state.heldLevel,
            onDay: dayOf(state.heldAt),
            reviewOn: state.heldReviewOn,
          }
        : null,
    liftedOn: state.liftedAt && dayOf(new Date(state.liftedAt)),
    nothingOpenSince: nothingOpenSince(state, dayOf),
    pressureOver: pressureOver(state),
    lyingFlatEndsOn: state.pregnancy && lyingFlatEndsOn(state.pregnancy),
    askAgainOn: state.askAgainOn,
    retest: retestFrom(state),
    screenedOn: state.screenedAt && dayOf(state.screenedAt),
    clearanceEndsOn: state.clearanceEndsOn,
  }
}

/** A "not now" that stands; one they came back from is none. */
function notNowFrom(state: RecordState): AttentionFacts['notNow'] {
  const { notNowAt, lookAgainOn, cameBackAt, lookedAt, timeZone } = state
  if (!notNowAt || !lookAgainOn || cameBackAt) return null
  const isNew = lookedAt === null || notNowAt > lookedAt
  return { saidOn: dayAt(notNowAt, timeZone), lookAgainOn, isNew }
}

function retestFrom({
  retestOn,
  retestMeasure,
  retestSide,
}: RecordState): AttentionFacts['retest'] {
  if (!retestOn || !retestMeasure || !isMeasure(retestMeasure)) return null
  return { on: retestOn, what: nameOf(retestMeasure, retestSide).toLowerCase() }
}

/** What was taken since the program is as it is; a new one is a new beginning. */
function takenSince(
  { performed_on: on, pains }: LatestReport,
  ceiling: number | null,
): RecentReport['taken'] {
  const items = pains?.items ?? []
  const nameOf = (id: string) => items.find((item) => item.prescriptionId === id)?.name ?? ''
  return takenIn({ on, items, morningAfter: pains?.morningAfter }, ceiling ?? USUAL_CEILING).map(
    (each) => ({ ...each, name: nameOf(each.prescriptionId) }),
  )
}

const isBefore = ({ received_at }: LatestReport, publishedAt: Date | null): boolean =>
  publishedAt !== null && new Date(received_at) <= publishedAt

const recentReport = (
  row: LatestReport,
  publishedAt: Date | null,
  ceiling: number | null,
): RecentReport => ({
  performedOn: row.performed_on,
  worstPain: row.worst_pain,
  doneCount: row.done_count,
  skippedForPainCount: row.skipped_for_pain_count,
  stoppedCount: row.stopped_count,
  wentDownLeg: row.went_down_leg,
  isNothingComfortable: row.is_nothing_comfortable,
  isAnswered: row.is_seen || isBefore(row, publishedAt),
  mentions: row.mentions ?? [],
  taken: isBefore(row, publishedAt) ? [] : takenSince(row, ceiling),
})
