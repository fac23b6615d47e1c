import { Temporal } from 'temporal-polyfill'
import type { Day } from '../days'

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
  const parts = { day: Number(d), month: monthOf(m), year: yearOf(y, today) }
  if (!(parts.month >= 1) || !(parts.day >= 1) || Number.isNaN(parts.year)) return null
  try {
    const date = Temporal.PlainDate.from(parts, { overflow: 'reject' })
    const born = date.toString()
    const earliest = Temporal.PlainDate.from(today).subtract({ years: 130 }).toString()
    return born <= today && born >= earliest ? born : null
  } catch {
    return null
  }
}
