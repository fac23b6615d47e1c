import { putOff } from '../put-off'
import { thresholds } from '../thresholds'
import { waitingWeight, type AttentionRule } from '../rule'
import { when } from '../when'

/** In care, and nothing to follow yet. */
export const noProgram: AttentionRule<'no-program'> = {
  key: 'no-program',
  label: 'No program',
  tone: 'plain',
  weight: waitingWeight,
  find: ({ plan, addedOn, lookedOn }, today) =>
    plan
      ? null
      : {
          fromDay: putOff(addedOn, lookedOn, thresholds.putOffDays),
          words: `added ${when(addedOn, today)}, nothing published yet`,
        },
}
