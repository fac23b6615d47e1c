import { addDays, type Day } from '../days'

const OLDEST_DAYS = 400
const HOURS_BETWEEN_ANY_TWO_ZONES = 26

const hoursFromNoonOf = (day: Day, instant: Date): number =>
  Math.abs(instant.getTime() - Date.parse(`${day}T12:00:00Z`)) / 3_600_000

/**
 * What is odd about the day a session is said to have been on, in words, or null. A phone's clock
 * may be a day ahead of the clinic's (`today` is a day in the patient's zone); 400 days is as far
 * back as a phone in a drawer is believed. The instant has to lie on that day somewhere on earth.
 */
export function faultOfPerformedDay(
  { performedOn, performedAt }: { performedOn: Day; performedAt: string },
  today: Day,
): string | null {
  if (performedOn > addDays(today, 1)) return 'This day has not come yet. Check the date.'
  if (performedOn < addDays(today, -OLDEST_DAYS)) return 'This day is too long ago to add now.'
  const isOnThatDay =
    hoursFromNoonOf(performedOn, new Date(performedAt)) <= HOURS_BETWEEN_ANY_TWO_ZONES
  return isOnThatDay ? null : 'The day and the time do not belong together.'
}
