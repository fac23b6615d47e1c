import { addDays } from '../../days'
import { putOff } from '../put-off'
import { thresholds } from '../thresholds'
import { waitingWeight, type AttentionRule } from '../rule'
import { when } from '../when'

/** The patient was let in, and has not come. */
export const notSignedIn: AttentionRule<'not-signed-in'> = {
  key: 'not-signed-in',
  label: 'Not signed in',
  tone: 'plain',
  weight: waitingWeight,
  find: ({ invitedOn, signedInOn, lastReportedOn, lookedOn }, today) => {
    if (!invitedOn || signedInOn || lastReportedOn) return null
    return {
      fromDay: putOff(addDays(invitedOn, thresholds.signInDays), lookedOn, thresholds.signInDays),
      words: `invited ${when(invitedOn, today)}`,
    }
  },
}
