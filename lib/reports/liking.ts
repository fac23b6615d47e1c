/** How a movement felt to do, in the patient's words (CLINICAL.md S04): the right dose is never done unliked. */
export const likings = {
  good: 'It felt good',
  neutral: 'Neither good nor bad',
  unpleasant: 'I did not like it',
} as const

export type Liking = keyof typeof likings
