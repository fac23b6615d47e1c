import { waitingWeight, type AttentionRule } from '../rule'
import { putOff } from '../put-off'
import { when } from '../when'

/** A due "not now" that was looked at comes up again after so many days, a default of ours [J]. */
const DAYS_UNTIL_AGAIN = 7

const dayIn = (day: string, today: string): string => when(day, today).replace(/^on /, '')

/** The patient said "not now" to the program since a clinician last looked (CLINICAL.md S02). */
export const notNow: AttentionRule<'not-now'> = {
  key: 'not-now',
  label: 'Not now',
  tone: 'accent',
  weight: 63,
  find: ({ notNow: said }, today) =>
    said?.isNew
      ? {
          fromDay: said.saidOn,
          words: `said so ${when(said.saidOn, today)}, to look again ${dayIn(said.lookAgainOn, today)}`,
        }
      : null,
}

/** The day to look again has come, and the patient has not come back by themselves. */
export const notNowDue: AttentionRule<'not-now-due'> = {
  key: 'not-now-due',
  label: 'Look again',
  tone: 'plain',
  weight: waitingWeight,
  find: ({ notNow: said, lookedOn }, today) =>
    said && !said.isNew
      ? {
          fromDay: putOff(said.lookAgainOn, lookedOn, DAYS_UNTIL_AGAIN),
          words: `“not now” was until ${dayIn(said.lookAgainOn, today)}`,
        }
      : null,
}
