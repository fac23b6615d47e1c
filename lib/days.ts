/** A calendar day as `YYYY-MM-DD`; days compare as strings. */
export type Day = string

const MS_A_DAY = 86_400_000

/** The same few days are asked for over and over: a page of patients counts some thousands of times. */
function remembered<K, V>(reckon: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= 4_000) known.clear()
    const value = reckon(key)
    known.set(key, value)
    return value
  }
}

const dayFrom = remembered((ms: number): Day => new Date(ms).toISOString().slice(0, 10))

/** Milliseconds at which a day begins in UTC, for reckoning with. Throws RangeError for what is no day. */
const msOf = remembered((day: Day): number => {
  const ms = Date.parse(`${day}T00:00:00Z`)
  if (dayFrom(ms) !== day) throw new RangeError(`${day} is no day.`)
  return ms
})

/** Whether a text names a day that there is, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  try {
    return Number.isFinite(msOf(text))
  } catch {
    return false
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Reads the clock of a time zone; made once a zone, since making one costs more than a page. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit' },
  })
  clocks.set(timeZone, clock)
  return clock
}

/** What a zone's clock shows, as en-US writes it: "11/23/2026, 18:30". */
function shownAt(instant: Date, timeZone: string) {
  const [date = '', time = ''] = clockOf(timeZone).format(instant).split(', ')
  const [month, day, year = ''] = date.split('/')
  const [hour, minute] = time.split(':').map(Number)
  return { day: `${year.padStart(4, '0')}-${month}-${day}`, hour: hour ?? 0, minute: minute ?? 0 }
}

/** The calendar day it is at an instant in a time zone. Throws RangeError for an unknown zone. */
export const dayAt = (instant: Date, timeZone: string): Day => shownAt(instant, timeZone).day

/** The hour it is at an instant in a time zone, with its minutes as a fraction: 18.5 is half past six. */
export function hourAt(instant: Date, timeZone: string): number {
  const { hour, minute } = shownAt(instant, timeZone)
  return hour + minute / 60
}

/** The day `count` days after (or, when negative, before) a day. */
export const addDays = (day: Day, count: number): Day => dayFrom(msOf(day) + count * MS_A_DAY)

/** The day `count` years after (or, when negative, before) a day; 28 February where there is no 29th. */
export function addYears(day: Day, count: number): Day {
  const year = new Date(msOf(day)).getUTCFullYear() + count
  const later = `${String(year).padStart(4, '0')}${day.slice(4)}`
  return isDay(later) ? later : `${later.slice(0, 7)}-28`
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (msOf(to) - msOf(from)) / MS_A_DAY

/** ISO weekday of a day, 1 = Monday to 7 = Sunday. */
export const weekdayOf = (day: Day): number => new Date(msOf(day)).getUTCDay() || 7

/** The `count` days that end with `last`, oldest first. */
export const daysUpTo = (last: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, index) => addDays(last, index - count + 1))

/** Whole years from birth to a later day; who was born on 29 February is older on 1 March. */
export function ageOn(dateOfBirth: Day, day: Day): number {
  const [born, then] = [new Date(msOf(dateOfBirth)), new Date(msOf(day))]
  const isBeforeBirthday = day.slice(5) < dateOfBirth.slice(5)
  return then.getUTCFullYear() - born.getUTCFullYear() - (isBeforeBirthday ? 1 : 0)
}

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

/** The month of a day: "November 2026". */
export const sayMonth = (day: Day, locale = 'en-GB'): string =>
  formatter(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** An instant as people say it in a zone: "Mon 23 Nov, 14:05". */
export const sayInstant = (instant: Date, timeZone: string, today: Day): string =>
  `${sayDay(dayAt(instant, timeZone), today)}, ${formatter('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(instant)}`
