import { sayDay } from '../../days'
import { putOff } from '../put-off'
import { thresholds } from '../thresholds'
import { waitingWeight, type AttentionRule } from '../rule'

/** The day the clinician set to look at this program again. */
export const reviewDue: AttentionRule<'review-due'> = {
  key: 'review-due',
  label: 'Review',
  tone: 'plain',
  weight: waitingWeight,
  find: ({ plan, lookedOn }, today) => {
    if (!plan?.reviewOn) return null
    const isToday = plan.reviewOn === today
    return {
      fromDay: putOff(plan.reviewOn, lookedOn, thresholds.putOffDays),
      words: isToday ? 'due today' : `was due ${sayDay(plan.reviewOn, today)}`,
    }
  },
}
