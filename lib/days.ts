import { Temporal } from 'temporal-polyfill'

/** A calendar day as `YYYY-MM-DD`; days compare as strings. */
export type Day = string

/** The calendar day it is at an instant in a time zone. Throws RangeError for an unknown zone. */
export const dayAt = (instant: Date, timeZone: string): Day =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()

/** The hour it is at an instant in a time zone, with its minutes as a fraction: 18.5 is half past six. */
export function hourAt(instant: Date, timeZone: string): number {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(
    instant.getTime(),
  ).toZonedDateTimeISO(timeZone)
  return hour + minute / 60
}

/** The day `count` days after (or, when negative, before) a day. */
export const addDays = (day: Day, count: number): Day =>
  Temporal.PlainDate.from(day).add({ days: count }).toString()

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days

/** ISO weekday of a day, 1 = Monday to 7 = Sunday. */
export const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek

/** The `count` days that end with `last`, oldest first. */
export const daysUpTo = (last: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, index) => addDays(last, index - count + 1))

/** Whole years from birth to a day. */
export const ageOn = (dateOfBirth: Day, day: Day): number =>
  Temporal.PlainDate.from(dateOfBirth).until(Temporal.PlainDate.from(day), {
    largestUnit: 'year',
  }).years

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

const spoken = new Map<string, Intl.DateTimeFormat>()

const formatter = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = locale + JSON.stringify(options)
  const made = spoken.get(key) ?? new Intl.DateTimeFormat(locale, options)
  spoken.set(key, made)
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

/** The instant at which a day begins in a time zone. */
export const startOfDay = (day: Day, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds)
