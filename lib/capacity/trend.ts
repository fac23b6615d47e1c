import type { Day } from '../days'
import { capacityMeasures, type MeasureKey, type Side } from './measures'

export type Measured = {
  id: string
  measure: MeasureKey
  side: Side | null
  value: number
  measuredOn: Day
  nextOn: Day | null
}

export type ChangeSince = 'better' | 'same' | 'worse'

/** One thing a person can do, over time: beside what it was at first, never beside other people. */
export type Trend<M extends Measured = Measured> = {
  measure: MeasureKey
  side: Side | null
  baseline: M
  /** The same as the baseline where it was measured once. */
  latest: M
  /** Null where it was measured once: one number is no trend. */
  change: ChangeSince | null
  /** Oldest first. */
  all: readonly M[]
}

function changeBetween(measure: MeasureKey, before: number, now: number): ChangeSince {
  if (before === now) return 'same'
  const isMore = now > before
  return isMore === (capacityMeasures[measure].better === 'more') ? 'better' : 'worse'
}

/** What was measured, one trend a measure and side, in the order of the measures. `told` is oldest first. */
export function trendsIn<M extends Measured>(told: readonly M[]): Trend<M>[] {
  const order = Object.keys(capacityMeasures)
  const grouped = new Map<string, M[]>()
  for (const each of told) {
    const key = `${each.measure} ${each.side ?? ''}`
    grouped.set(key, [...(grouped.get(key) ?? []), each])
  }
  return [...grouped.values()]
    .flatMap((all) => {
      const [baseline, latest] = [all[0], all.at(-1)]
      if (!baseline || !latest) return []
      const { measure, side } = baseline
      const change = all.length > 1 ? changeBetween(measure, baseline.value, latest.value) : null
      return [{ measure, side, baseline, latest, change, all }]
    })
    .sort(
      (a, b) =>
        order.indexOf(a.measure) - order.indexOf(b.measure) ||
        (a.side ?? '').localeCompare(b.side ?? ''),
    )
}
