import { addDays, sayDay, weekdayOf, type Day } from '../../days'
import type { AttentionFacts } from '../facts'
import { thresholds } from '../thresholds'
import { waitingWeight, type AttentionRule } from '../rule'

const latestOf = (...days: (Day | null)[]): Day | null =>
  days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest))

/** The day on which silence since `start` is long enough, or null when nothing is ever planned. */
function silentFrom(start: Day, weekdays: readonly number[]): Day | null {
  const { plannedDays, anyDays } = thresholds.silence
  const isPlanned = (day: Day) => weekdays.includes(weekdayOf(day))
  let missed = 0
  for (let count = 1; count <= anyDays; count++) {
    if (isPlanned(addDays(start, count))) missed++
    if (missed >= plannedDays || (missed > 0 && count === anyDays)) {
      return addDays(start, count + 1)
    }
  }
  return null
}

/** Planned days that are over since the last report (or since there was one to give). */
export function silentDays(facts: AttentionFacts, today: Day): number {
  const { plan, lastReportedOn, signedInOn, liftedOn, notNow, cameBackOn } = facts
  if (!plan || notNow || (!lastReportedOn && !signedInOn)) return 0
  const first = lastReportedOn ?? latestOf(signedInOn, plan.publishedOn)
  const since = latestOf(first, liftedOn, cameBackOn)
  let planned = 0
  for (let day = addDays(since ?? today, 1); day < today; day = addDays(day, 1)) {
    if (plan.weekdays.includes(weekdayOf(day))) planned++
  }
  return planned
}

const spoken = (facts: AttentionFacts, today: Day): string => {
  const count = silentDays(facts, today)
  const planned = `${count} planned ${count === 1 ? 'day' : 'days'}`
  if (!facts.lastReportedOn) return `no report yet, after ${planned}`
  const since = latestOf(facts.lastReportedOn, facts.cameBackOn) ?? facts.lastReportedOn
  return `no report for ${planned}, since ${sayDay(since, today)}`
}

/**
 * No report while something was planned and could be done (CLINICAL.md 4.4); a day counts once it is
 * over. Who said "not now" is not silent (S02).
 */
export const silence: AttentionRule<'silence'> = {
  key: 'silence',
  label: 'Silent',
  tone: 'careful',
  weight: waitingWeight,
  find: (facts, today) => {
    const { plan, lastReportedOn, signedInOn, lookedOn, held, liftedOn, notNow, cameBackOn } = facts
    if (!plan || held || notNow || (!lastReportedOn && !signedInOn)) return null
    const start = latestOf(
      ...[plan.publishedOn, lastReportedOn, signedInOn, lookedOn, liftedOn, cameBackOn],
    )
    const fromDay = start && silentFrom(start, plan.weekdays)
    if (!fromDay) return null
    return { fromDay, words: spoken(facts, today) }
  },
}
