import { sayDay, type Day } from '@/lib/days'

/** A day inside of a sentence: "today", "Mon 14 Sept". */
export function dayInLine(day: Day, today: Day): string {
  const said = sayDay(day, today)
  return /\d/.test(said) ? said : said.toLowerCase()
}
