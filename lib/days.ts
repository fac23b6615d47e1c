/** A calendar day as `YYYY-MM-DD`; days compare as strings. */
export type Day = string

const DAY_MS = 86_400_000

/** Midnight in UTC of a day, for reckoning with. Throws RangeError for what is no day. */
function midnight(day: Day): number {
  const at = Date.parse(`${day}T00:00:00Z`)
  if (dayOf(at) !== day) throw new RangeError(`${day} is no day.`)
  return at
}

const dayOf = (utc: number): Day => new Date(utc).toISOString().slice(0, 10)

const kept = new Map<string, Intl.DateTimeFormat>()

const formatter = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = locale + JSON.stringify(options)
  const made = kept.get(key) ?? new Intl.DateTimeFormat(locale, options)
  kept.set(key, made)
  return made
}

const clocks = new Map<string, Intl.DateTimeFormat>()
const ofClock: Intl.DateTimeFormatOptions = {
  ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
}

/** What clocks in a zone show at an instant, as if it were UTC. */
function wallClock(instant: Date, timeZone: string): number {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { ...ofClock, timeZone })
  clocks.set(timeZone, clock)
  const parts = clock.formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((each) => each.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
}

/** The calendar day it is at an instant in a time zone. Throws RangeError for an unknown zone. */
export const dayAt = (instant: Date, timeZone: string): Day => dayOf(wallClock(instant, timeZone))

/** The hour it is at an instant in a time zone, with its minutes as a fraction: 18.5 is half past six. */
export function hourAt(instant: Date, timeZone: string): number {
  const clock = new Date(wallClock(instant, timeZone))
  return clock.getUTCHours() + clock.getUTCMinutes() / 60
}

/** The day `count` days after (or, when negative, before) a day. */
export const addDays = (day: Day, count: number): Day => dayOf(midnight(day) + count * DAY_MS)

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (midnight(to) - midnight(from)) / DAY_MS

/** ISO weekday of a day, 1 = Monday to 7 = Sunday. */
export const weekdayOf = (day: Day): number => new Date(midnight(day)).getUTCDay() || 7

/** The `count` days that end with `last`, oldest first. */
export const daysUpTo = (last: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, index) => addDays(last, index - count + 1))

/** Whole years from birth to a day. */
export const ageOn = (dateOfBirth: Day, day: Day): number =>
  Number(day.slice(0, 4)) -
  Number(dateOfBirth.slice(0, 4)) -
  (day.slice(5) < dateOfBirth.slice(5) ? 1 : 0)

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
