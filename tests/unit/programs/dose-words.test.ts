import { describe, expect, test } from 'vitest'
import { daysInWords } from '@/lib/programs/days-in-words'
import { doseInFigures, doseInWords, secondsInWords } from '@/lib/programs/dose-words'
import { doseOf } from '@/tests/support/program-documents'

describe('the dose is said as a clinician would say it', () => {
  test.each([
    [{}, '2 sets of 10, once a day, every day'],
    [
      { holdSeconds: 5, side: 'both' as const },
      '2 sets of 10, hold 5 seconds, each side, once a day, every day',
    ],
    [{ sets: 1 }, '10 times, once a day, every day'],
    [{ sets: 1, reps: 1 }, 'once, once a day, every day'],
    [{ sets: 1, reps: 2, holdSeconds: 30 }, 'twice, hold 30 seconds, once a day, every day'],
    [{ sets: 1, reps: 8, repsUpTo: 12 }, '8 to 12 times, once a day, every day'],
    [{ sets: 3, reps: 8, repsUpTo: 12 }, '3 sets of 8 to 12, once a day, every day'],
    [{ sets: 1, reps: 10, holdSeconds: 1 }, '10 times, hold 1 second, once a day, every day'],
    [{ sets: 1, reps: 1, holdSeconds: 300 }, '5 minutes, once a day, every day'],
    [{ sets: 1, reps: 1, holdSeconds: 90 }, '1 minute 30 seconds, once a day, every day'],
    [{ sets: 1, reps: 1, holdSeconds: 45 }, 'once, hold 45 seconds, once a day, every day'],
    [
      { sets: 3, reps: 1, holdSeconds: 20, restSeconds: 30 },
      '3 times, hold 20 seconds, rest 30 seconds between, once a day, every day',
    ],
    [{ sets: 2, reps: 1, holdSeconds: 120 }, 'twice, 2 minutes each, once a day, every day'],
    [{ side: 'left' as const, timesPerDay: 2 }, '2 sets of 10, left side, twice a day, every day'],
    [
      { load: 'green band', tempo: '3-1-3', effort: 6, restSeconds: 60, timesPerDay: 3 },
      '2 sets of 10, green band, 3-1-3, rest 1 minute between, effort up to 6 out of 10, 3 times a day, every day',
    ],
    [{ sets: 1, restSeconds: 60 }, '10 times, once a day, every day'],
  ])('%o', (values, words) => {
    expect(doseInWords(doseOf(values))).toBe(words)
  })
})

test.each([
  [[1, 2, 3, 4, 5, 6, 7], 'every day'],
  [[7, 6, 5, 4, 3, 2, 1], 'every day'],
  [[1], 'on Mondays'],
  [[1, 4], 'on Monday and Thursday'],
  [[5, 1, 3], 'on Monday, Wednesday and Friday'],
  [[1, 2, 3, 4, 5], 'Monday to Friday'],
  [[2, 3, 4], 'Tuesday to Thursday'],
  [[6, 7], 'on Saturday and Sunday'],
  [[1, 2, 3, 4, 5, 6], 'every day except Sunday'],
  [[1, 2, 4, 5, 6], 'every day except Wednesday and Sunday'],
  [[1, 3, 5, 7], 'on Monday, Wednesday, Friday and Sunday'],
])('days %o are said "%s"', (days, words) => {
  expect(daysInWords(days)).toBe(words)
})

test.each([
  [1, '1 second'],
  [60, '1 minute'],
  [61, '1 minute 1 second'],
  [1800, '30 minutes'],
])('%d seconds are said "%s"', (seconds, words) => {
  expect(secondsInWords(seconds)).toBe(words)
})

test.each([
  [{}, '2 × 10'],
  [{ repsUpTo: 12 }, '2 × 10–12'],
  [{ sets: 1, reps: 1, holdSeconds: 300 }, '5 min'],
  [{ sets: 1, reps: 1, holdSeconds: 90 }, '90 s'],
  [{ sets: 3, reps: 1, holdSeconds: 20 }, '3 × 20 s'],
])('the figures of %o are "%s"', (values, figures) => {
  expect(doseInFigures(doseOf(values))).toBe(figures)
})
