/** Why a movement is chosen. A new goal tag is one line here. */
export const goalTags = {
  'glute-activation': 'Glute activation',
  posture: 'Posture',
  flexibility: 'Flexibility',
  'core-stability': 'Core stability',
  'spinal-protection': 'Spinal protection',
  'muscle-balance': 'Muscle balance',
  'muscle-length': 'Muscle length',
  'strengthening-weak-muscles': 'Strengthening weak muscles',
  'supported-bending': 'Supported bending',
  mobility: 'Mobility',
  balance: 'Balance',
  relaxation: 'Relaxation',
} as const

export type GoalTag = keyof typeof goalTags
