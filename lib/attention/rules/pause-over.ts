import { putOff } from '../put-off'
import { waitingWeight, type AttentionRule } from '../rule'
import { thresholds } from '../thresholds'
import { when } from '../when'

/** A clinician's own pause has come to its day: rest has an end in sight (CLINICAL.md S27). */
export const pauseOver: AttentionRule<'pause-over'> = {
  key: 'pause-over',
  label: 'Pause',
  tone: 'careful',
  weight: waitingWeight,
  find: ({ held, lookedOn }, today) => {
    if (held?.level !== 'C' || held.reviewOn === null) return null
    const { reviewOn } = held
    return {
      fromDay: putOff(reviewOn, lookedOn, thresholds.putOffDays),
      words: `to be looked at again ${when(reviewOn, today)}`,
    }
  },
}
