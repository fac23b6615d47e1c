/** How long pain took to be back to usual, in the words on the patient's buttons. */
export const settlings = {
  'at-once': 'Right away',
  hours: 'In an hour or two',
  bedtime: 'By bedtime',
  'not-yet': 'Not yet',
} as const

export type Settling = keyof typeof settlings
