const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`

/** What /progress says. Rules: CLINICAL.md section 7.1; a test reads every line. */
export const progressWords = {
  title: 'My progress',
  empty: 'Nothing here yet',
  emptyMore: 'After your first session you see it here. There is no hurry.',
  toToday: 'Go to today',
  days: 'Days you practised',
  daysLead: (days: number, weeks: number) =>
    weeks === 1
      ? `You practised on ${count(days, 'day')} this week.`
      : `You practised on ${count(days, 'day')} in the last ${weeks} weeks.`,
  daysMore: 'Each one counts. A gap only means you told us nothing that day.',
  weekOf: (day: string) => `Week of ${day}`,
  thisWeek: 'This week',
  weekCount: (days: number) => (days === 0 ? 'nothing told' : count(days, 'day')),
  pain: 'How the pain has been',
  painLead: 'The most pain you told us each day. It goes up and down. That is normal.',
  painChange: {
    less: (then: number, now: number) =>
      `About ${then} at first, about ${now} this week. That is a change that counts.`,
    same: (then: number, now: number) =>
      `About ${then} at first, about ${now} this week. That is much the same. It takes weeks.`,
    more: (then: number, now: number) =>
      `About ${then} at first, about ${now} this week. Please talk to your clinic about it.`,
  },
  painTop: '10 · worst',
  painBottom: '0 · none',
  painAlt: (low: number, high: number) =>
    low === high
      ? `Your pain was ${low} out of 10.`
      : `Your pain was between ${low} and ${high} out of 10.`,
  numbers: 'Show the numbers',
  day: 'Day',
  painColumn: 'Most pain, 0 to 10',
  told: 'What you told us',
  change: 'Change this',
  older: 'Older reports',
  newest: 'Back to the newest',
  backToProgress: 'Back to my progress',
  anotherMovement: 'An earlier movement',
  ofDay: {
    sore: (rests: number, strolls: number) =>
      `A sore day: ${count(rests, 'rest')}, ${count(strolls, 'stroll')}.`,
    nothing: 'Nothing was comfortable.',
    relief: (name: string, before: number | null, after: number | null) =>
      after === null
        ? `${name}: pain ${before} before.`
        : `${name}: pain ${before}, then ${after}.`,
    morning: (pain: number) => `The morning after: pain ${pain}.`,
    smaller: (name: string, isTaken: boolean) =>
      isTaken ? `${name}: you tried a smaller one.` : `${name}: no smaller one for now.`,
    settled: (when: string) => `It settled: ${when}.`,
  },
} as const
