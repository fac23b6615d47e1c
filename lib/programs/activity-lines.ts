/** Lines on keeping active that a clinician may put in: every plan has one beside its movements (CLINICAL.md S19). */
export const activityLines = [
  'A walk most days, as far as is easy.',
  'Stand up and move for a minute every half hour.',
  'Easy cycling or time in water, most days.',
] as const
