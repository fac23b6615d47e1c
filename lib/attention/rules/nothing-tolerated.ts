import type { AttentionRule } from '../rule'
import { when } from '../when'

/** On the last day with a report nothing could be done, and pain was a reason (CLINICAL.md S29). */
export const nothingTolerated: AttentionRule<'nothing-tolerated'> = {
  key: 'nothing-tolerated',
  label: 'Nothing tolerated',
  tone: 'stop',
  weight: 90,
  find: (facts, today) => {
    const latest = facts.reports[0]
    if (!latest || latest.isAnswered) return null
    const ofThatDay = facts.reports.filter((each) => each.performedOn === latest.performedOn)
    const isForPain = ofThatDay.some((each) => each.skippedForPainCount > 0)
    if (!isForPain || ofThatDay.some((each) => each.doneCount > 0)) return null
    return {
      fromDay: latest.performedOn,
      words: `all was skipped ${when(latest.performedOn, today)}, for pain`,
    }
  },
}
