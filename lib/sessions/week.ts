import { addDays, type Day } from '../days'
import type { ProgramDocument } from '../programs/document'
import { plannedOn } from '../programs/planned-day'
import { minutesOfDay } from './minutes-of-moment'

export type DayAround = {
  day: Day
  isToday: boolean
  isPast: boolean
  hasPractised: boolean
  minutesPlanned: number
}

const DAYS_BACK = 3

/** The first of the days around today. */
export const firstDayAround = (today: Day): Day => addDays(today, -DAYS_BACK)

/** Seven days with today in the middle: what was told of, and what is planned. */
export const daysAround = (
  program: ProgramDocument,
  today: Day,
  practisedOn: readonly Day[],
): DayAround[] =>
  Array.from({ length: 7 }, (_, index) => addDays(firstDayAround(today), index)).map((day) => ({
    day,
    isToday: day === today,
    isPast: day < today,
    hasPractised: practisedOn.includes(day),
    minutesPlanned: minutesOfDay(plannedOn(program, day)),
  }))

/** The first day after today, within a week, that has something planned. */
export const nextPracticeAfter = (program: ProgramDocument, today: Day): Day | null =>
  Array.from({ length: 7 }, (_, index) => addDays(today, index + 1)).find(
    (day) => plannedOn(program, day).length > 0,
  ) ?? null
