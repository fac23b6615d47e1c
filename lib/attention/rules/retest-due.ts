import { putOff } from '../put-off'
import { thresholds } from '../thresholds'
import { waitingWeight, type AttentionRule } from '../rule'
import { when } from '../when'

/** The day set to measure again what the patient can do (CLINICAL.md S25). */
export const retestDue: AttentionRule<'retest-due'> = {
  key: 'retest-due',
  label: 'Measure again',
  tone: 'plain',
  weight: waitingWeight,
  find: ({ retest, lookedOn }, today) =>
    retest && {
      fromDay: putOff(retest.on, lookedOn, thresholds.putOffDays),
      words: `${retest.what}, ${retest.on === today ? 'due' : 'was due'} ${when(retest.on, today)}`,
    },
}
