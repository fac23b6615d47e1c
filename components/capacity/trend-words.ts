import type { Day } from '@/lib/days'
import { inUnit } from '@/lib/capacity/measures'
import type { ChangeSince, Trend } from '@/lib/capacity/trend'
import { dayInLine } from './day-in-line'

const kinds: Record<ChangeSince, string> = {
  better: 'better',
  same: 'the same',
  worse: 'not as good',
}

/** "8 times on Mon 14 Sep; since then 3 more, better". Says no more than the numbers do. */
export function sinceBaseline(trend: Trend, today: Day): string {
  const { measure, baseline, latest, change } = trend
  if (!change) return 'The baseline; nothing to compare it with yet.'
  const difference = latest.value - baseline.value
  const first = `${inUnit(measure, baseline.value)}, ${dayInLine(baseline.measuredOn, today)}`
  if (change === 'same') return `At first ${first}. The same now.`
  const by = `${Math.abs(difference)} ${difference > 0 ? 'more' : 'fewer'}`
  return `At first ${first}. Now ${by}, ${kinds[change]}.`
}
