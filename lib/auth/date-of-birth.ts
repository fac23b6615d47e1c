import { addYears, isDay, type Day } from '../days'

export type TypedDate = { day: string; month: string; year: string }

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A month as people write it: 3, 03, Mar, march. */
function monthOf(text: string): number {
  const number = Number(text)
  return Number.isInteger(number) ? number : months.indexOf(text.toLowerCase().slice(0, 3)) + 1
}

/** A year as people write it: 1958, or 58, which is the latest such year that has come. */
function yearOf(text: string, today: Day): number {
  if (!/^\d{1,4}$/.test(text)) return Number.NaN
  if (text.length !== 2) return Number(text)
  const thisYear = Number(today.slice(0, 4))
  const year = Math.floor(thisYear / 100) * 100 + Number(text)
  return year > thisYear ? year - 100 : year
}

/**
 * A date of birth read from three fields with forgiveness for spaces, leading zeros, month names and
 * two-digit years. Null when it is no day, lies ahead, or more than 130 years back.
 */
export function dateOfBirthFrom({ day, month, year }: TypedDate, today: Day): Day | null {
  const [d, m, y] = [day, month, year].map((text) => text.trim().replace(/[.,/-]+$/, ''))
  if (!d || !m || !y || !/^\d{1,2}$/.test(d)) return null
  const padded = (number: number, length: number) => String(number).padStart(length, '0')
  const born = `${padded(yearOf(y, today), 4)}-${padded(monthOf(m), 2)}-${padded(Number(d), 2)}`
  return isDay(born) && born <= today && born >= addYears(today, -130) ? born : null
}
