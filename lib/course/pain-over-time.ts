import type { DayOfCourse } from './day-of-course'

export type PainPoint = Readonly<{ index: number; pain: number }>

/**
 * The runs of days whose worst pain may be joined by a line. A run ends where something was planned
 * and no report came, and where a report said no pain: there is no number to draw there.
 */
export function painRuns(days: readonly DayOfCourse[]): PainPoint[][] {
  const runs: PainPoint[][] = []
  let run: PainPoint[] = []
  const close = () => {
    if (run.length > 0) runs.push(run)
    run = []
  }
  days.forEach(({ worstPain, mark }, index) => {
    if (worstPain !== null) run.push({ index, pain: worstPain })
    else if (mark === 'silent' || mark === 'done' || mark === 'skipped') close()
  })
  close()
  return runs
}

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor((sorted.length - 1) / 2)
  return sorted[middle] ?? 0
}

/** A change this large matters on a 0–10 scale (CLINICAL.md 3, NPRS: 2 points). */
const changeThatMatters = 2

/** Fewer days than this with a pain on either side say nothing about a change. */
const fewestDays = 3

/**
 * "Is pain settling?" in one sentence: the middle worst pain of the later half of the weeks beside
 * that of the earlier half, and a change only where it matters (2 points).
 */
export function painInWords(days: readonly DayOfCourse[]): string {
  const half = Math.floor(days.length / 2)
  const painsOf = (part: readonly DayOfCourse[]) =>
    part.flatMap(({ worstPain }) => (worstPain === null ? [] : [worstPain]))
  const [before, lately] = [painsOf(days.slice(0, half)), painsOf(days.slice(half))]
  if (before.length + lately.length === 0) return 'No pain was reported in these weeks.'
  if (lately.length === 0) return 'No pain was reported in the later half of these weeks.'
  const now = median(lately)
  if (before.length < fewestDays || lately.length < fewestDays) {
    return `Worst pain of a day was mostly ${now} lately; too few days to say where it is going.`
  }
  const then = median(before)
  if (Math.abs(now - then) < changeThatMatters) {
    return `Worst pain of a day was mostly ${now}, much as before (${then}).`
  }
  return `Worst pain of a day went ${now < then ? 'down' : 'up'} from mostly ${then} to mostly ${now}.`
}
