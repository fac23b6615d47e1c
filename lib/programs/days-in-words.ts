import { inList } from './in-list'

const names = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

/** Name of an ISO weekday, 1 = Monday. Throws RangeError for any other number. */
export const nameOfWeekday = (weekday: number): string => {
  const name = names[weekday - 1]
  if (!name) throw new RangeError(`There is no weekday ${weekday}.`)
  return name
}

/** "Mon". */
export const shortNameOfWeekday = (weekday: number): string => nameOfWeekday(weekday).slice(0, 3)

const isRun = (days: readonly number[]): boolean =>
  days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1)

/** Which days of the week, as people say it: "every day", "Monday to Friday", "on Mondays". */
export function daysInWords(days: readonly number[]): string {
  const sorted = [...days].sort((a, b) => a - b)
  const missing = [1, 2, 3, 4, 5, 6, 7].filter((day) => !sorted.includes(day))
  if (missing.length === 0) return 'every day'
  if (sorted.length === 1) return `on ${nameOfWeekday(sorted[0] ?? 1)}s`
  if (sorted.length >= 3 && sorted.length <= 5 && isRun(sorted)) {
    return `${nameOfWeekday(sorted[0] ?? 1)} to ${nameOfWeekday(sorted.at(-1) ?? 7)}`
  }
  if (sorted.length >= 5) return `every day except ${inList(missing.map(nameOfWeekday))}`
  return `on ${inList(sorted.map(nameOfWeekday))}`
}
