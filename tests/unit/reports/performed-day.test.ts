import { describe, expect, it } from 'vitest'
import { faultOfPerformedDay } from '@/lib/reports/performed-day'

const today = '2026-11-22'
const at = (performedOn: string, performedAt = `${performedOn}T12:00:00Z`) =>
  faultOfPerformedDay({ performedOn, performedAt }, today)

describe('the day a session was done', () => {
  it.each([
    ['today', '2026-11-22'],
    ['tomorrow, on a phone ahead of us', '2026-11-23'],
    ['400 days ago', '2025-10-18'],
  ])('may be %s', (_, day) => expect(at(day)).toBeNull())

  it.each([
    ['the day after tomorrow', '2026-11-24'],
    ['401 days ago', '2025-10-17'],
    ['the year nought', '0000-01-01'],
  ])('may not be %s', (_, day) => expect(at(day)).not.toBeNull())

  it.each([
    ['first minute of the day in Kiritimati', '2026-11-22T00:00:00+14:00'],
    ['last minute of the day at UTC−12', '2026-11-22T23:59:59-12:00'],
  ])('may hold the %s', (_, instant) => expect(at(today, instant)).toBeNull())

  it('may not hold an instant of another day', () => {
    expect(at(today, '2026-11-20T12:00:00Z')).not.toBeNull()
  })
})
