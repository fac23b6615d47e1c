/**
 * The eight criteria of a protective movement (CLINICAL.md 1.2, from the source article).
 * 1 and 8 gate a movement; 2 to 7 are covered by a program as a whole.
 */
export const protectiveCriteria = {
  1: 'Protects the spine first',
  2: 'Uses the gluteals well',
  3: 'Keeps joints flexible',
  4: 'Keeps healthy posture and stability',
  5: 'Prevents imbalance',
  6: 'Keeps best muscle length',
  7: 'Builds weaker muscles',
  8: 'Never leaves the person leaning forward unsupported',
} as const

export type ProtectiveCriterion = keyof typeof protectiveCriteria

export const gateCriteria: readonly ProtectiveCriterion[] = [1, 8]

/** The gates a movement does not pass; empty for one that is protective in itself. */
export const gateConflicts = (criteria: readonly number[]): ProtectiveCriterion[] =>
  gateCriteria.filter((gate) => !criteria.includes(gate))
