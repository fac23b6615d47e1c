import { sayDay, type Day } from '@/lib/days'
import { capacityMeasures, type MeasureKey } from '@/lib/capacity/measures'
import type { ChangeSince, Trend } from '@/lib/capacity/trend'
import { dayInLine } from './day-in-line'

const on = (day: Day, today: Day): string => {
  const said = sayDay(day, today)
  return /\d/.test(said) ? `On ${said}` : said
}

const ofMore: Record<ChangeSince, string> = {
  better: 'That is more than at first.',
  same: 'That is the same as at first.',
  worse: 'That is less than at first. It goes up and down. You can ask us about it.',
}

const ofLess: Record<ChangeSince, string> = {
  better: 'That is faster than at first.',
  same: 'That is the same as at first.',
  worse: 'That is slower than at first. It goes up and down. You can ask us about it.',
}

const inBetterWords = (measure: MeasureKey): Record<ChangeSince, string> =>
  capacityMeasures[measure].better === 'more' ? ofMore : ofLess

/** What a patient reads of what was measured. Rules: CLINICAL.md section 7.1; never beside others. */
export const ownTrendWords = {
  title: 'What you can do',
  lead: 'We measured this with you.',
  atFirst: ({ measure, side, baseline }: Trend, today: Day) =>
    `${on(baseline.measuredOn, today)} ${capacityMeasures[measure].did(baseline.value, side)}.`,
  now: ({ latest }: Trend) => `Now ${latest.value}.`,
  change: ({ measure, change }: Trend) => (change ? inBetterWords(measure)[change] : ''),
  measured: ({ latest }: Trend, today: Day) => `Measured ${dayInLine(latest.measuredOn, today)}.`,
  again: (day: Day, today: Day) => `We measure again: ${dayInLine(day, today)}.`,
  every: 'Show each time',
} as const
