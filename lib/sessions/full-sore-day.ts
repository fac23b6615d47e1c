/** What counts as a full plan on a sore day (CLINICAL.md 7.2, 6). */
export const FULL_SORE_DAY = { rests: 2, strolls: 1 } as const
