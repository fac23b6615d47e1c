import type { PlannedMoment } from '../programs/planned-day'
import type { ReportDocument } from '../reports/document'
import { isUpBy } from './moment-clock'
import { timesLeft, unfinishedSitting } from './sitting'

export type MomentSoFar = PlannedMoment & {
  /** `begun` is a sitting that was left in the middle. */
  state: 'open' | 'begun' | 'done'
  /** How often the moment comes today, and how many of these sittings are over. */
  times: number
  timesDone: number
}

export type DaySoFar = {
  next: MomentSoFar | null
  others: MomentSoFar[]
  done: MomentSoFar[]
}

type Reported = Pick<ReportDocument, 'moment' | 'items' | 'performedAt'>

function soFar(planned: PlannedMoment, reports: readonly Reported[]): MomentSoFar {
  const here = reports.filter(({ moment }) => moment === planned.moment)
  const entries = planned.entries.map(({ prescription, times }) => ({
    prescriptionId: prescription.id,
    times,
  }))
  const left = Math.max(...entries.map((entry) => timesLeft(entry, here)))
  const times = Math.max(...entries.map((entry) => entry.times))
  const isBegun = left > 0 && unfinishedSitting(entries, here) !== null
  const state = left === 0 ? 'done' : isBegun ? 'begun' : 'open'
  return { ...planned, state, times, timesDone: times - left }
}

/** Something begun goes on; else the moment whose hour came last; else the first that is left. */
function chooseNext(left: readonly MomentSoFar[], hour: number): MomentSoFar | null {
  const begun = left.find(({ state }) => state === 'begun')
  const upNow = left.filter(({ moment }) => isUpBy(moment, hour)).at(-1)
  return begun ?? upNow ?? left[0] ?? null
}

/** Moments in which something may be done; where all of them rest, they are what there is. */
function practicable(left: readonly MomentSoFar[], resting: readonly string[]) {
  const open = left.filter(({ entries }) =>
    entries.some(({ prescription }) => !resting.includes(prescription.movement)),
  )
  return open.length > 0 ? open : left
}

/**
 * Where the patient stands in a day: what comes next, what else is left, and what is done. `hour` is
 * the hour of their day, 0–24; `reports` are those of that day. A moment of which every movement is
 * among the `resting` ones does not come next while another is left.
 */
export function daySoFar(
  planned: readonly PlannedMoment[],
  reports: readonly Reported[],
  hour: number,
  resting: readonly string[] = [],
): DaySoFar {
  const moments = planned.map((each) => soFar(each, reports))
  const left = moments.filter(({ state }) => state !== 'done')
  const next = chooseNext(practicable(left, resting), hour)
  return {
    next,
    others: left.filter((each) => each !== next),
    done: moments.filter(({ state }) => state === 'done'),
  }
}
