import type { ReportDocument } from '../reports/document'

type Entry = { prescriptionId: string; times: number }
type Reported = Pick<ReportDocument, 'items' | 'performedAt'>

const answers = ({ items }: Reported, { prescriptionId }: Entry): boolean =>
  items.some((item) => item.prescriptionId === prescriptionId)

/** How many of its times at this moment a movement still has, given the moment's reports of the day. */
export const timesLeft = (entry: Entry, reports: readonly Reported[]): number =>
  Math.max(0, entry.times - reports.filter((report) => answers(report, entry)).length)

const latestOf = <R extends Reported>(reports: readonly R[]): R | null =>
  reports
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => Date.parse(a.performedAt) - Date.parse(b.performedAt))
    .at(-1) ?? null

/**
 * The sitting that was left in the middle: the latest report of the moment, when it answers
 * something and something else that is still to do it does not. Null when the next sitting is new.
 */
export function unfinishedSitting<R extends Reported>(
  entries: readonly Entry[],
  reports: readonly R[],
): R | null {
  const latest = latestOf(reports)
  if (!latest) return null
  const isOpen = entries.some((entry) => timesLeft(entry, reports) > 0 && !answers(latest, entry))
  return isOpen ? latest : null
}

type Opened<E, R> = { report: R | null; entries: E[] }

/**
 * What opens when the patient comes to a moment: the sitting that was left in the middle; when all
 * is done, the last one, to look at or change; else a new one (`report` is null) of what is left.
 */
export function openSitting<E extends Entry, R extends Reported>(
  entries: readonly E[],
  reports: readonly R[],
): Opened<E, R> {
  const isAllDone = entries.every((entry) => timesLeft(entry, reports) === 0)
  const report = isAllDone ? latestOf(reports) : unfinishedSitting(entries, reports)
  const chosen = entries.filter(
    (entry) => (report && answers(report, entry)) || timesLeft(entry, reports) > 0,
  )
  return { report, entries: chosen }
}
