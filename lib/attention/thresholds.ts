/**
 * Where attention begins. Clinical numbers are defaults of CLINICAL.md; a clinician's judgement goes
 * before them.
 */
export const thresholds = {
  /** CLINICAL.md 2.4, RED: worst pain of 6 or more, or a rise of 3 or more over usual. */
  pain: {
    high: 6,
    rise: 3,
    /** CLINICAL.md 2.4, last row: for someone who usually lives at 6 or more, no rise above 1. */
    riseWhenUsuallyHigh: 2,
    /** Over how many days with a report a painful one is still news. */
    reportDays: 3,
  },
  /** CLINICAL.md 4.4: "two identical skips with pain". */
  painSkipsRunning: 2,
  /** CLINICAL.md 4.4: "no log 4 days"; counted in planned days, but never longer than a week. */
  silence: { plannedDays: 4, anyDays: 7 },
  /** A patient who was let in is asked after on the third day. */
  signInDays: 3,
  /** Red-flag questions come weekly (CLINICAL.md 2.1); the clinician hears of it three days late. */
  screeningDays: 10,
  /** A clearance that runs out is news this long before. */
  clearanceDays: 14,
  /** How long "seen" puts off what has not changed since. */
  putOffDays: 7,
} as const
