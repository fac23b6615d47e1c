import { addDays, type Day } from '../../days'

/** How long before it runs out a clearance is news. */
export const expiringWithinDays = 14

export type ClearanceStanding = 'missing' | 'expired' | 'expiring' | 'given'

type Given = { clearedOn: Day | null; expiresOn: Day | null }

/** Where a needed go-ahead stands on a day; it still holds on the day it expires. */
export function clearanceStanding({ clearedOn, expiresOn }: Given, today: Day): ClearanceStanding {
  if (clearedOn === null) return 'missing'
  if (expiresOn === null) return 'given'
  if (expiresOn < today) return 'expired'
  return expiresOn <= addDays(today, expiringWithinDays) ? 'expiring' : 'given'
}

/** Whether a program may go out with it. */
export const isCleared = (given: Given, today: Day): boolean =>
  ['given', 'expiring'].includes(clearanceStanding(given, today))
