/**
 * Three words for how hard it was, and the number of the 0–10 effort scale each is kept as: the
 * middle of its third of the scale.
 */
export const effortWords = { 2: 'Easy', 5: 'About right', 8: 'Hard' } as const

export type SaidEffort = keyof typeof effortWords

export const saidEfforts = [2, 5, 8] as const satisfies readonly SaidEffort[]

/** The word nearest to a number of the effort scale. */
export const effortInWords = (effort: number): string =>
  effort <= 3 ? effortWords[2] : effort <= 6 ? effortWords[5] : effortWords[8]
