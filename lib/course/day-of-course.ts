import { againstPlan, type DayAgainstPlan } from '../caseload/against-plan'
import { daysUpTo, weekdayOf, type Day } from '../days'
import { timesPlannedOn, currentPhase } from '../programs/planned-day'
import type { ProgramDocument } from '../programs/document'

/** A program as it was published; in force from that day (in the patient's zone) on. */
export type PublishedPlan = Readonly<{
  number: number
  fromDay: Day
  program: ProgramDocument
}>

/** What was reported of one day, all its sittings together. */
export type ReportedDay = Readonly<{
  on: Day
  worstPain: number | null
  doneCount: number
  skippedForPainCount: number
}>

/**
 * One day of the course. `planned` and `done` count movements, each as often as it comes up in the
 * day; `worstPain` is null when none was said, which is not 0. `published` are numbers of revisions.
 */
export type DayOfCourse = Readonly<{
  on: Day
  mark: DayAgainstPlan
  planned: number
  done: number
  worstPain: number | null
  published: readonly number[]
}>

const inForceOn = (plans: readonly PublishedPlan[], day: Day): PublishedPlan | null =>
  plans.reduce<PublishedPlan | null>(
    (latest, plan) =>
      plan.fromDay <= day && (latest === null || plan.number > latest.number) ? plan : latest,
    null,
  )

const timesPlanned = (plan: PublishedPlan | null, day: Day): number =>
  plan
    ? currentPhase(plan.program).prescriptions.reduce(
        (sum, prescription) => sum + timesPlannedOn(prescription, day),
        0,
      )
    : 0

const weekdaysOf = ({ program }: PublishedPlan): number[] => {
  const phase = currentPhase(program)
  return [...new Set(phase.prescriptions.flatMap(({ dose }) => dose.days))]
}

/** Every day of the last weeks, oldest first: what was planned, what was reported, and no more. */
export function daysOfCourse(
  { today, weeks }: { today: Day; weeks: number },
  plans: readonly PublishedPlan[],
  reported: readonly ReportedDay[],
): DayOfCourse[] {
  const days = daysUpTo(today, weeks * 7)
  const byDay = new Map(reported.map((each) => [each.on, each]))
  const marked = againstPlan(
    days,
    plans.map((plan) => ({ fromDay: plan.fromDay, weekdays: weekdaysOf(plan) })),
    reported,
    today,
  )
  return marked.map(({ on, mark }) => ({
    on,
    mark,
    planned: timesPlanned(inForceOn(plans, on), on),
    done: byDay.get(on)?.doneCount ?? 0,
    worstPain: byDay.get(on)?.worstPain ?? null,
    published: plans.filter(({ fromDay }) => fromDay === on).map(({ number }) => number),
  }))
}

/** Mondays of the course, by their place in it: where a chart says the date. */
export const mondaysOf = (days: readonly { on: Day }[]): number[] =>
  days.flatMap(({ on }, index) => (weekdayOf(on) === 1 ? [index] : []))
