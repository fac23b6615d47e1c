import { putOff } from '../put-off'
import { waitingWeight, type AttentionRule } from '../rule'
import { thresholds } from '../thresholds'
import { when } from '../when'

/** The day on which the clinician wanted to ask again whether the patient is ready (CLINICAL.md S02). */
export const askAgain: AttentionRule<'ask-again'> = {
  key: 'ask-again',
  label: 'Readiness',
  tone: 'plain',
  weight: waitingWeight,
  find: ({ askAgainOn, lookedOn }, today) =>
    askAgainOn === null
      ? null
      : {
          fromDay: putOff(askAgainOn, lookedOn, thresholds.putOffDays),
          words: `you wanted to ask again ${when(askAgainOn, today)}`,
        },
}
