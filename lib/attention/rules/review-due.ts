import { putOff } from '../put-off'
import { thresholds } from '../thresholds'
import { waitingWeight, type AttentionRule } from '../rule'
import { when } from '../when'

/** The day the clinician set to look at this program again. */
export const reviewDue: AttentionRule<'review-due'> = {
  key: 'review-due',
  label: 'Review',
  tone: 'plain',
  weight: waitingWeight,
  find: ({ plan, lookedOn }, today) => {
    if (!plan?.reviewOn) return null
    return {
      fromDay: putOff(plan.reviewOn, lookedOn, thresholds.putOffDays),
      words: `${plan.reviewOn === today ? 'due' : 'was due'} ${when(plan.reviewOn, today)}`,
    }
  },
}
