import { addDays, daysBetween, type Day } from '../days'
import type { ReportDocument } from '../reports/document'
import type { SkipReason } from '../reports/skip-reasons'
import { soreMorningCount, soreRunning, type Taken } from '../reports/sore-mornings'

/**
 * When a movement counts as avoided. CLINICAL.md S26 asks to notice "repeated skips of one type" and
 * 4.4 shows a clinician two skips for pain running; that the patient hears of it only at three, at most
 * every 14 days and of one movement at a time is a default of ours [J]. So is that an offer stands for a
 * week: left unanswered for so long it is an answer too, and the clinician reads of the run meanwhile.
 */
export const avoidance = {
  reasons: ['pain', 'worried'] as readonly SkipReason[],
  daysRunning: 3,
  lookedForInDays: 21,
  quietForDays: 14,
  standsForDays: 7,
} as const

/** What was said of one prescription in one sitting; null where it was done. */
export type Mention = { prescriptionId: string; on: Day; skipReason: SkipReason | null }

const isAvoiding = ({ skipReason }: Mention): boolean =>
  skipReason !== null && avoidance.reasons.includes(skipReason)

type Told = { document: Pick<ReportDocument, 'items'> }

/** Whether anything was left out for pain or worry in these reports. */
export const hasLeftOut = (told: readonly Told[]): boolean =>
  told.some(({ document }) =>
    document.items.some(
      ({ skipReason }) => skipReason !== null && avoidance.reasons.includes(skipReason),
    ),
  )

/** Whether the morning after any of these reports was sore (AMBER by the clinician's `ceiling`). */
export const hasSoreMorning = (
  told: readonly { document: Pick<ReportDocument, 'items' | 'morningAfter'> }[],
  ceiling: number,
): boolean => told.some(({ document }) => soreMorningCount(document, ceiling) > 0)

/** Days on which a prescription came up, newest first, and whether all it got was being left out. */
function daysOf(mentions: readonly Mention[]): { on: Day; isLeftOut: boolean }[] {
  const days = [...new Set(mentions.map(({ on }) => on))].sort().reverse()
  return days.map((on) => ({
    on,
    isLeftOut: mentions.filter((each) => each.on === on).every(isAvoiding),
  }))
}

/**
 * The day from which a prescription counts as avoided: left out because it hurts or worries on each of
 * the last days it came up, and on how many is `daysRunning`. Null while it is not.
 */
function avoidedSince(mentions: readonly Mention[], today: Day): Day | null {
  const from = addDays(today, -avoidance.lookedForInDays)
  const days = daysOf(mentions.filter(({ on }) => on >= from))
  const end = days.findIndex(({ isLeftOut }) => !isLeftOut)
  const run = end < 0 ? days : days.slice(0, end)
  return run[run.length - avoidance.daysRunning]?.on ?? null
}

/** Whether an offer on account of what came to be on `since` stands; it may be made anew from `from`. */
const isStanding = (since: Day, from: Day | null, today: Day): boolean =>
  daysBetween(from !== null && from > since ? from : since, today) <= avoidance.standsForDays

type Known = {
  mentions: readonly Mention[]
  /** How prescriptions of the revision followed now were taken. */
  taken: readonly Taken[]
  /** Prescriptions of today that have a smaller version, in their order. */
  withSmaller: readonly string[]
  /** When a smaller one was offered last, whatever came of it. */
  offeredOn: Day | null
  today: Day
}

/** What a smaller one is offered for, and why. */
export type ToOffer = { prescriptionId: string; why: 'left-out' | 'sore' }

/**
 * The prescription to offer a smaller version of, gently: one, the first that is avoided, or else the
 * first that was sore twice running (CLINICAL.md 2.4). Null while none is, when something was answered
 * lately, or when what it would be made for was left unanswered for a week.
 */
export function toOfferSmaller({
  mentions,
  taken,
  withSmaller,
  offeredOn,
  today,
}: Known): ToOffer | null {
  const from = offeredOn && addDays(offeredOn, avoidance.quietForDays)
  if (from !== null && from > today) return null
  const avoided = withSmaller.find((id) => {
    const own = mentions.filter(({ prescriptionId }) => prescriptionId === id)
    const since = avoidedSince(own, today)
    return since !== null && isStanding(since, from, today)
  })
  if (avoided) return { prescriptionId: avoided, why: 'left-out' }
  const sore = soreRunning(taken, today)
    .filter(({ since }) => isStanding(since, from, today))
    .map(({ prescriptionId }) => prescriptionId)
  const first = withSmaller.find((id) => sore.includes(id))
  return first ? { prescriptionId: first, why: 'sore' } : null
}
