import { describe, expect, test } from 'vitest'
import { doseFloorInWords, notBelowFloor } from '@/lib/programs/dose-floor'
import { typedDose, withTypedDose } from '@/lib/programs/typed-dose'
import { doseOf } from '@/tests/support/program-documents'

const standing = doseOf({
  ...{ sets: 3, reps: 10, holdSeconds: 8 },
  floor: { sets: 2, reps: 6, holdSeconds: null },
})

describe('the least a clinician wants done on a sore day', () => {
  test('is what a lowered dose is raised to, and what is above it stays', () => {
    expect(notBelowFloor({ ...standing, sets: 1, reps: 8, holdSeconds: 4 }, standing)).toEqual({
      ...standing,
      ...{ sets: 2, reps: 8, holdSeconds: 8 },
    })
  })

  test('never asks for more than was prescribed, even where it stands above the dose', () => {
    const lower = { ...standing, sets: 1, reps: 5, holdSeconds: 0 }
    expect(notBelowFloor(lower, lower)).toEqual(lower)
  })

  test('leaves a dose alone that has none', () => {
    const half = doseOf({ sets: 1 })
    expect(notBelowFloor(half, doseOf())).toBe(half)
  })

  test.each([
    [{ sets: 1, reps: 5, holdSeconds: null }, '1 set of 5'],
    [{ sets: 2, reps: 6, holdSeconds: 3 }, '2 sets of 6, hold 3 seconds'],
    [{ sets: 1, reps: 1, holdSeconds: 120 }, '2 minutes'],
  ])('%j reads “%s”', (floor, words) => {
    expect(doseFloorInWords({ floor })).toBe(words)
  })

  test('is taken off by typing f-', () => {
    expect(withTypedDose(standing, typedDose('f-').dose).floor).toBeUndefined()
  })
})
