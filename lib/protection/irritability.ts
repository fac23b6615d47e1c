/**
 * How easily pain is provoked, as the clinician judges it; sets default ceilings (CLINICAL.md 2.4,
 * after Maitland; therapists agree only moderately, so it is picked, never inferred).
 */
export const irritabilities = {
  high: { name: 'High', loadCeiling: 1, itemCap: 3 },
  moderate: { name: 'Moderate', loadCeiling: 2, itemCap: 4 },
  low: { name: 'Low', loadCeiling: 5, itemCap: 5 },
} as const

export type Irritability = keyof typeof irritabilities

/** Bounds inside which a clinician may set the caps (CLINICAL.md 8). */
export const capBounds = {
  load: { least: 1, usual: 5, most: 5 },
  items: { least: 1, usual: 5, most: 12 },
  addedMinutes: { least: 3, usual: 15, most: 60 },
  painCeiling: { least: 2, usual: 5, most: 7 },
  riseAboveUsual: 2,
  settlingHours: { least: 12, usual: 24, most: 48 },
} as const

/** A program that tapers ends in two to four movements (CLINICAL.md 4.3). */
export const keepSet = { least: 2, most: 4 } as const
