import { addDays } from '../../days'
import { putOff } from '../put-off'
import { thresholds } from '../thresholds'
import { waitingWeight, type AttentionRule } from '../rule'
import { when } from '../when'

/** Somebody follows a plan, and the red-flag questions were not answered for too long. */
export const screeningDue: AttentionRule<'screening-due'> = {
  key: 'screening-due',
  label: 'Screening',
  tone: 'plain',
  weight: waitingWeight,
  find: ({ plan, screenedOn, lookedOn }, today) => {
    if (!plan) return null
    const dueOn = screenedOn ? addDays(screenedOn, thresholds.screeningDays) : plan.publishedOn
    return {
      fromDay: putOff(dueOn, lookedOn, thresholds.putOffDays),
      words: screenedOn ? `due, last answered ${when(screenedOn, today)}` : 'never answered',
    }
  },
}
