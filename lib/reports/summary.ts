import type { ReportDocument } from './document'

export type ReportSummary = {
  worstPain: number | null
  doneCount: number
  skippedForPainCount: number
  hasComment: boolean
}

/**
 * What the lists and charts need of a report: the highest pain said (0–10, null when none was said),
 * movements done at least in part, movements left out for pain, and whether there are words to read.
 */
export function summaryOf({ items, comment }: ReportDocument): ReportSummary {
  const pains = items.flatMap(({ pain }) => (pain === null ? [] : [pain]))
  return {
    worstPain: pains.length === 0 ? null : Math.max(...pains),
    doneCount: items.filter(({ status }) => status !== 'skipped').length,
    skippedForPainCount: items.filter(
      ({ status, skipReason }) => status === 'skipped' && skipReason === 'pain',
    ).length,
    hasComment: [comment, ...items.map((item) => item.comment)].some((text) => text.trim() !== ''),
  }
}
