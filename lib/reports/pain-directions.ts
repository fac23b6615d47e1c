/** Which way it hurt, in the words on the patient's buttons. */
export const painDirections = {
  bending: 'Bending forward',
  arching: 'Arching back',
  twisting: 'Twisting',
  sideways: 'Leaning sideways',
  weight: 'Putting weight on it',
  staying: 'Staying in one position',
} as const

export type PainDirection = keyof typeof painDirections
