import { addDays, dayAt } from '../../../lib/days'

/** The instant a number of days before `now`, in the middle of a working morning. */
export const morningOf = (now: Date, timeZone: string, daysAgo: number): Date =>
  daysAgo === 0
    ? new Date(now.getTime() - 60_000)
    : new Date(`${addDays(dayAt(now, timeZone), -daysAgo)}T09:40:00Z`)
