import { describe, expect, test } from 'vitest'
import {
  SECONDS_PER_REPETITION as rep,
  SECONDS_TO_CHANGE_SIDES as change,
  SECONDS_TO_GET_INTO_PLACE as start,
  minutesADay,
  nudgeFor,
  secondsOfPractice,
} from '@/lib/programs/minutes-a-day'
import { doseOf, prescriptionOf } from '@/tests/support/program-documents'

describe('one practice takes', () => {
  test.each([
    ['2 sets of 10', {}, start + 20 * rep],
    ['a hold in every repetition', { sets: 1, holdSeconds: 5 }, start + 10 * (rep + 5)],
    [
      'the rest between sets, not after the last',
      { sets: 3, restSeconds: 60 },
      start + 30 * rep + 120,
    ],
    ['both sides in full', { sets: 1, side: 'both' as const }, start + 20 * rep + change],
    ['one side once', { sets: 1, side: 'left' as const }, start + 10 * rep],
    ['the middle of a range', { sets: 1, reps: 8, repsUpTo: 12 }, start + 10 * rep],
    ['a counted tempo instead of the usual pace', { sets: 1, tempo: '3-1-3' }, start + 70],
    ['the usual pace when the tempo is in words', { sets: 1, tempo: 'slowly' }, start + 10 * rep],
    ['a stay, its length', { sets: 1, reps: 1, holdSeconds: 300 }, start + 300],
  ])('%s', (_, values, seconds) => {
    expect(secondsOfPractice(doseOf(values))).toBe(seconds)
  })
})

describe('minutes a day', () => {
  const walk = (days: number[], timesPerDay = 1) =>
    prescriptionOf({ dose: { sets: 1, reps: 1, holdSeconds: 600 - start, days, timesPerDay } })

  test('are averaged over the whole week, and known for the busiest day', () => {
    expect(minutesADay([walk([1]), walk([1, 2, 3, 4, 5, 6, 7])])).toEqual({
      average: 12,
      busiest: 20,
      busiestDay: 1,
    })
  })

  test('count every time of the day', () => {
    expect(minutesADay([walk([3], 3)])).toEqual({ average: 5, busiest: 30, busiestDay: 3 })
  })

  test('of nothing are none', () => {
    expect(minutesADay([])).toEqual({ average: 0, busiest: 0, busiestDay: null })
  })
})

describe('the nudge past the cap', () => {
  const short = () => prescriptionOf({ dose: { sets: 1, reps: 1, holdSeconds: 10 } })
  const long = () => prescriptionOf({ dose: { sets: 1, reps: 1, holdSeconds: 600 } })

  test('says nothing up to five movements and fifteen minutes', () => {
    expect(nudgeFor({ prescriptions: Array.from({ length: 5 }, short) })).toBeNull()
  })

  test('speaks of the number of movements', () => {
    expect(nudgeFor({ prescriptions: Array.from({ length: 6 }, short) })).toMatch(/^6 movements is/)
  })

  test('speaks of the minutes', () => {
    expect(nudgeFor({ prescriptions: [long(), long()] })).toMatch(/^21 minutes a day/)
  })

  test('speaks of both in one sentence', () => {
    const both = [...Array.from({ length: 5 }, short), long(), long()]
    expect(nudgeFor({ prescriptions: both })).toMatch(/^7 movements and 24 minutes a day is a lot/)
  })
})
