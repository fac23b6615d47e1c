/** The moment of a report that is about a day as such, and about no session of it. */
export const DAY_ITSELF = 'the-day'

/** Reports of sessions, without those about the day itself. */
export const ofSessions = <R extends { moment: string }>(reports: readonly R[]): R[] =>
  reports.filter(({ moment }) => moment !== DAY_ITSELF)
