import { TZDateMini } from '@date-fns/tz'
import type { Day } from '../days'

/** The instant at which a day begins in a time zone. */
export function startOfDay(day: Day, timeZone: string): Date {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number)
  return new Date(new TZDateMini(year, month - 1, date, timeZone).getTime())
}
