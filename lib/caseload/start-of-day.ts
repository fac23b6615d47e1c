import { Temporal } from 'temporal-polyfill'
import type { Day } from '../days'

/** The instant at which a day begins in a time zone. */
export const startOfDay = (day: Day, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds)
