/** Why a movement was left out, in the words on the patient's buttons. */
export const skipReasons = {
  pain: 'It hurts',
  worried: 'I am worried about it',
  tired: 'Too tired',
  'no-time': 'No time',
  unsure: 'Not sure how',
  away: 'Away from home',
  'not-today': 'Not today',
  rests: 'It rests for now',
} as const

export type SkipReason = keyof typeof skipReasons

/** Reasons a patient gives; that a movement rests for now is said for them. */
export const reasonsToGive = (Object.keys(skipReasons) as SkipReason[]).filter(
  (reason) => reason !== 'rests',
)
