import { weekdayOf, type Day } from '../days'

/** What was planned from a day on; weekdays are ISO, 1 = Monday. */
export type PlanFrom = Readonly<{ fromDay: Day; weekdays: readonly number[] }>

/** What was reported of a day, all its sessions together. */
export type ReportedDay = Readonly<{ on: Day; doneCount: number }>

/**
 * A day beside its plan: `done` something, `skipped` with a report, `silent` where something was
 * planned and no report came, `open` while the day is not over, `free` where nothing was planned,
 * `before` there was a program.
 */
export type DayAgainstPlan = 'done' | 'skipped' | 'silent' | 'open' | 'free' | 'before'

export type MarkedDay = Readonly<{ on: Day; isPlanned: boolean; mark: DayAgainstPlan }>

/** Whether a day was planned, and null before there was any program. `plans` in any order. */
function isPlannedOn(day: Day, plans: readonly PlanFrom[]): boolean | null {
  const inForce = plans.reduce<PlanFrom | null>(
    (latest, plan) =>
      plan.fromDay <= day && (latest === null || plan.fromDay >= latest.fromDay) ? plan : latest,
    null,
  )
  return inForce && inForce.weekdays.includes(weekdayOf(day))
}

function markOf(
  isPlanned: boolean | null,
  reported: ReportedDay | undefined,
  isToday: boolean,
): DayAgainstPlan {
  if (reported) return reported.doneCount > 0 ? 'done' : 'skipped'
  if (isPlanned === null) return 'before'
  if (!isPlanned) return 'free'
  return isToday ? 'open' : 'silent'
}

/** Each day with its plan and what was reported of it; of revisions of one day the last one counts. */
export function againstPlan(
  days: readonly Day[],
  plans: readonly PlanFrom[],
  reported: readonly ReportedDay[],
  today: Day,
): MarkedDay[] {
  const byDay = new Map(reported.map((each) => [each.on, each]))
  return days.map((on) => {
    const isPlanned = isPlannedOn(on, plans)
    return {
      on,
      isPlanned: isPlanned ?? false,
      mark: markOf(isPlanned, byDay.get(on), on === today),
    }
  })
}

/** "5 of 7": planned days on which something was done, of those that are over or already reported. */
export function doneOfPlanned(days: readonly MarkedDay[]): { done: number; planned: number } {
  const counted = days.filter(({ isPlanned, mark }) => isPlanned && mark !== 'open')
  return { done: counted.filter(({ mark }) => mark === 'done').length, planned: counted.length }
}
