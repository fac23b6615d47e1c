import type { ReportDocument } from './document'
import { responseOf, USUAL_CEILING } from './pain-reading'
import { soreMorningCount } from './sore-mornings'

export type ReportSummary = {
  worstPain: number | null
  doneCount: number
  skippedForPainCount: number
  hasComment: boolean
  stoppedCount: number
  soreMorningCount: number
  wentDownLeg: boolean
  isNothingComfortable: boolean
}

/**
 * What the lists and charts need of a report: the highest pain said (0–10, null when none was said),
 * movements done at least in part, movements left out for pain or worry, whether there are words to read,
 * movements stopped (RED by the clinician's `ceiling`) and sore by the morning after (AMBER), whether pain went further down a leg, and
 * whether nothing was comfortable. Rests and strolls of a sore day count as done.
 */
export function summaryOf(report: ReportDocument, ceiling: number = USUAL_CEILING): ReportSummary {
  const { items, comment, morningAfter, soreDay, reliefs = [] } = report
  const pains = items.flatMap(({ pain }) => (pain === null ? [] : [pain]))
  return {
    worstPain: pains.length === 0 ? null : Math.max(...pains),
    doneCount:
      items.filter(({ status }) => status !== 'skipped').length +
      (soreDay?.isOn ? soreDay.rests + soreDay.strolls : 0) +
      reliefs.length,
    skippedForPainCount: items.filter(
      ({ status, skipReason }) =>
        status === 'skipped' && (skipReason === 'pain' || skipReason === 'worried'),
    ).length,
    hasComment: [comment, ...items.map((item) => item.comment)].some((text) => text.trim() !== ''),
    stoppedCount: items.filter((item) => responseOf(item, ceiling, morningAfter) === 'red').length,
    soreMorningCount: soreMorningCount(report, ceiling),
    wentDownLeg: items.some(({ isFurtherDown }) => isFurtherDown === true),
    isNothingComfortable: report.isNothingComfortable === true,
  }
}
