import { TZDateMini } from '@date-fns/tz'
import { utc } from '@date-fns/utc'
import { addDays as daysLater } from 'date-fns/addDays'
import { addYears as yearsLater } from 'date-fns/addYears'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { differenceInYears } from 'date-fns/differenceInYears'
import { formatISO } from 'date-fns/formatISO'
import { getHours } from 'date-fns/getHours'
import { getISODay } from 'date-fns/getISODay'
import { getMinutes } from 'date-fns/getMinutes'

/** A calendar day as `YYYY-MM-DD`; days compare as strings. */
export type Day = string

const dayOf = (date: Date): Day => formatISO(date, { representation: 'date' })

/** A day as a date that shows it in UTC, for reckoning with. Throws RangeError for what is no day. */
function dateOf(day: Day): Date {
  const date = utc(`${day}T00:00:00Z`)
  if (dayOf(date) !== day) throw new RangeError(`${day} is no day.`)
  return date
}

/** Whether a text names a day that there is, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  try {
    return dateOf(text) instanceof Date
  } catch {
    return false
  }
}

/** The calendar day it is at an instant in a time zone. Throws RangeError for an unknown zone. */
export const dayAt = (instant: Date, timeZone: string): Day =>
  dayOf(new TZDateMini(instant, timeZone))

/** The hour it is at an instant in a time zone, with its minutes as a fraction: 18.5 is half past six. */
export function hourAt(instant: Date, timeZone: string): number {
  const clock = new TZDateMini(instant, timeZone)
  return getHours(clock) + getMinutes(clock) / 60
}

/** The day `count` days after (or, when negative, before) a day. */
export const addDays = (day: Day, count: number): Day => dayOf(daysLater(dateOf(day), count))

/** The day `count` years after (or, when negative, before) a day; 28 February where there is no 29th. */
export const addYears = (day: Day, count: number): Day => dayOf(yearsLater(dateOf(day), count))

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  differenceInCalendarDays(dateOf(to), dateOf(from))

/** ISO weekday of a day, 1 = Monday to 7 = Sunday. */
export const weekdayOf = (day: Day): number => getISODay(dateOf(day))

/** The `count` days that end with `last`, oldest first. */
export const daysUpTo = (last: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, index) => addDays(last, index - count + 1))

/** Whole years from birth to a day. */
export const ageOn = (dateOfBirth: Day, day: Day): number =>
  differenceInYears(dateOf(day), dateOf(dateOfBirth))

/** Whether the zone is one this machine knows. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** The time zones this machine knows, and those given besides, by name. */
export const timeZones = (...besides: string[]): string[] =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), ...besides])].sort()

const kept = new Map<string, Intl.DateTimeFormat>()

const formatter = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = locale + JSON.stringify(options)
  const made = kept.get(key) ?? new Intl.DateTimeFormat(locale, options)
  kept.set(key, made)
  return made
}

/** A day as people say it, with its weekday: "Mon 23 Nov", with the year when it is another one. */
export function sayDay(day: Day, today: Day, locale = 'en-GB'): string {
  if (day === today) return 'Today'
  if (day === addDays(today, -1)) return 'Yesterday'
  if (day === addDays(today, 1)) return 'Tomorrow'
  return sayDate(day, { withYear: day.slice(0, 4) !== today.slice(0, 4), locale })
}

/** A day in full on paper and in records: "Mon 23 Nov 2026". */
export const sayDate = (day: Day, { withYear = true, locale = 'en-GB' } = {}): string =>
  formatter(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(',', '')

/** An instant as people say it in a zone: "Mon 23 Nov, 14:05". */
export const sayInstant = (instant: Date, timeZone: string, today: Day): string =>
  `${sayDay(dayAt(instant, timeZone), today)}, ${formatter('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(instant)}`
