import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { startOfDay } from '@/lib/caseload/start-of-day'
import { addDays, ageOn, dayAt, daysBetween, hourAt, weekdayOf } from '@/lib/days'

const instant = fc.date({
  min: new Date('1972-01-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
})
const day = instant.map((date) => date.toISOString().slice(0, 10))
const zone = fc.constantFrom(
  ...['Europe/London', 'America/New_York', 'America/St_Johns', 'Asia/Kathmandu', 'Asia/Kolkata'],
  ...['Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Kiritimati', 'America/Sao_Paulo', 'UTC'],
)

const zoned = (date: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(timeZone)

describe('a calendar day', () => {
  it('is the one that a calendar in the patient’s zone shows', () => {
    fc.assert(
      fc.property(instant, zone, (date, timeZone) => {
        const there = zoned(date, timeZone)
        expect(dayAt(date, timeZone)).toBe(there.toPlainDate().toString())
        expect(hourAt(date, timeZone)).toBeCloseTo(there.hour + there.minute / 60)
      }),
      { numRuns: 500 },
    )
  })

  it('is counted on and back as on a calendar, through leap years and changes of clocks', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: -2000, max: 2000 }), (one, other, count) => {
        const date = Temporal.PlainDate.from(one)
        expect(addDays(one, count)).toBe(date.add({ days: count }).toString())
        expect(daysBetween(one, other)).toBe(date.until(Temporal.PlainDate.from(other)).days)
        expect(weekdayOf(one)).toBe(date.dayOfWeek)
        const [born, today] = [one, other].sort() as [string, string]
        const lived = Temporal.PlainDate.from(born).until(Temporal.PlainDate.from(today), {
          largestUnit: 'year',
        })
        expect(ageOn(born, today)).toBe(lived.years)
      }),
      { numRuns: 500 },
    )
  })

  it('begins where the clocks of the zone say so, also where midnight is left out', () => {
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toEqual(new Date('2018-11-04T03:00:00Z'))
    fc.assert(
      fc.property(day, zone, (one, timeZone) => {
        expect(dayAt(startOfDay(one, timeZone), timeZone) >= one).toBe(true)
      }),
    )
  })

  it.each(['2026-02-30', '2026-13-01', 'today', '', '2026-1-1'])('is never “%s”', (text) => {
    expect(() => addDays(text, 1)).toThrow(RangeError)
    expect(() => weekdayOf(text)).toThrow(RangeError)
  })

  it('is not told for a zone nobody knows', () => {
    expect(() => dayAt(new Date(), 'Mars/Olympus')).toThrow(RangeError)
  })
})
