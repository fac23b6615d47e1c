import { addDays, daysBetween, weekdayOf, type Day } from '../days'

export type PractisedWeek = {
  monday: Day
  days: { day: Day; isToCome: boolean; hasPractised: boolean }[]
  count: number
}

const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

/**
 * The weeks up to today, newest first, back to the first that was told of and at most `most`; a day
 * is practised when something was done on it.
 */
export function practisedWeeks(
  told: readonly { day: Day; doneCount: number }[],
  today: Day,
  most: number,
): PractisedWeek[] {
  const first = told.map(({ day }) => day).sort()[0] ?? today
  const weeks = Math.min(most, daysBetween(mondayOf(first), mondayOf(today)) / 7 + 1)
  const practised = new Set(told.filter(({ doneCount }) => doneCount > 0).map(({ day }) => day))
  return Array.from({ length: Math.max(1, weeks) }, (_, back) => {
    const monday = addDays(mondayOf(today), -7 * back)
    const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index)).map((day) => ({
      day,
      isToCome: day > today,
      hasPractised: practised.has(day),
    }))
    return { monday, days, count: days.filter(({ hasPractised }) => hasPractised).length }
  })
}

/** The first day that `practisedWeeks` shows. */
export const firstDayOfWeeks = (today: Day, weeks: number): Day =>
  addDays(mondayOf(today), -7 * (weeks - 1))
