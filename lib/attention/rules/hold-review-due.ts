import { putOff } from '../put-off'
import { waitingWeight, type AttentionRule } from '../rule'
import { thresholds } from '../thresholds'
import { when } from '../when'

/** A direction held back is to be looked at again: holds have an end in sight (CLINICAL.md 2.5). */
export const holdReviewDue: AttentionRule<'hold-review-due'> = {
  key: 'hold-review-due',
  label: 'Held direction',
  tone: 'careful',
  weight: waitingWeight,
  find: ({ holdReviewOn, lookedOn }, today) => {
    if (!holdReviewOn) return null
    return {
      fromDay: putOff(holdReviewOn, lookedOn, thresholds.putOffDays),
      words: `${holdReviewOn === today ? 'review is due' : 'review was due'} ${when(holdReviewOn, today)}`,
    }
  },
}
