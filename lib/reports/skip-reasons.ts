/** Why a movement was left out, in the words on the patient's buttons. */
export const skipReasons = {
  pain: 'It hurts',
  tired: 'Too tired',
  'no-time': 'No time',
  unsure: 'Not sure how',
  away: 'Away from home',
  'not-today': 'Not today',
} as const

export type SkipReason = keyof typeof skipReasons
