/** The ISO weekdays in the bits of `revisions.planned_weekdays`: Monday 1, Tuesday 2 … Sunday 64. */
export const weekdaysOf = (bits: number): number[] =>
  [1, 2, 3, 4, 5, 6, 7].filter((weekday) => bits & (1 << (weekday - 1)))
