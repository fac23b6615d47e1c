/** How much a worry weighs, in three words, and the number of the 0–10 scale each is kept as. */
export const worryWeights = { 2: 'A little', 5: 'Quite a bit', 8: 'A lot' } as const

export type WorryWeight = keyof typeof worryWeights

export const sayableWeights = [2, 5, 8] as const satisfies readonly WorryWeight[]

/** The word nearest to a number of the scale. */
export const weightInWords = (weight: number): string =>
  weight <= 3 ? worryWeights[2] : weight <= 6 ? worryWeights[5] : worryWeights[8]
