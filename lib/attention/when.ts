import { addDays, sayDay, type Day } from '../days'

/** A day inside a sentence: "today", "yesterday", "on Mon 23 Nov". */
export const when = (day: Day, today: Day): string => {
  if (day >= addDays(today, -1) && day <= addDays(today, 1)) return sayDay(day, today).toLowerCase()
  return `on ${sayDay(day, today)}`
}
