import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dose, type Dose } from '@/lib/programs/dose'
import { typedDays } from '@/lib/programs/typed-days'
import { typedDose, withTypedDose } from '@/lib/programs/typed-dose'
import { typedFormOfDose } from '@/lib/programs/typed-form'
import { doseOf } from '@/tests/support/program-documents'

const daily = [1, 2, 3, 4, 5, 6, 7]

describe('a dose as clinicians type it', () => {
  test.each<[string, Partial<Dose>]>([
    ['3x10', { sets: 3, reps: 10, repsUpTo: null }],
    ['3×10', { sets: 3, reps: 10, repsUpTo: null }],
    ['3X8-12', { sets: 3, reps: 8, repsUpTo: 12 }],
    ['x12', { reps: 12, repsUpTo: null }],
    ['12', { reps: 12, repsUpTo: null }],
    ['h5', { holdSeconds: 5 }],
    ['h5s', { holdSeconds: 5 }],
    ['h2min', { holdSeconds: 120 }],
    ['h0', { holdSeconds: 0 }],
    ['r60', { restSeconds: 60 }],
    ['r1m', { restSeconds: 60 }],
    ['5min', { sets: 1, reps: 1, repsUpTo: null, holdSeconds: 300 }],
    ['30s', { sets: 1, reps: 1, repsUpTo: null, holdSeconds: 30 }],
    ['3x30s', { sets: 1, reps: 3, repsUpTo: null, holdSeconds: 30 }],
    ['L', { side: 'left' }],
    ['r', { side: 'right' }],
    ['both', { side: 'both' }],
    ['2/d', { timesPerDay: 2 }],
    ['2x/day', { timesPerDay: 2 }],
    ['mwf', { days: [1, 3, 5] }],
    ['e6', { effort: 6 }],
    ['e6/10', { effort: 6 }],
    ['@green', { load: 'green' }],
    ['@"green band"', { load: 'green band' }],
    ['5kg', { load: '5 kg' }],
    ['t3-1-3', { tempo: '3-1-3' }],
    ['t"slow down"', { tempo: 'slow down' }],
    ['f1x5', { floor: { sets: 1, reps: 5, holdSeconds: null } }],
    ['f1x5h3', { floor: { sets: 1, reps: 5, holdSeconds: 3 } }],
    ['f2min', { floor: { sets: 1, reps: 1, holdSeconds: 120 } }],
    ['f', { days: [5] }],
    [
      '3x10 h5 r60 L 2/d mwf',
      {
        ...{ sets: 3, reps: 10, repsUpTo: null, holdSeconds: 5, restSeconds: 60 },
        ...{ side: 'left', timesPerDay: 2, days: [1, 3, 5] },
      },
    ],
    ['mon thu', { days: [1, 4] }],
    ['', {}],
  ])('%s', (typed, read) => {
    expect(typedDose(typed)).toEqual({ dose: read, notUnderstood: [] })
  })

  test.each([
    ['3x10 quickly please', ['quickly', 'please']],
    ['30x10', ['30x10']],
    ['3x0', ['3x0']],
    ['12-8', ['12-8']],
    ['9/d', ['9/d']],
    ['e11', ['e11']],
    ['r601', ['r601']],
    ['h', ['h']],
    ['@"open', ['@"open']],
    ['constructor', ['constructor']],
    [`@${'x'.repeat(61)}`, [`@${'x'.repeat(61)}`]],
  ])('%s is not all understood, and nothing is guessed', (typed, notUnderstood) => {
    expect(typedDose(typed).notUnderstood).toEqual(notUnderstood)
  })

  test('a new amount ends a stay of five minutes', () => {
    const stay = doseOf({ sets: 1, reps: 1, holdSeconds: 300 })
    expect(withTypedDose(stay, typedDose('3x10').dose)).toMatchObject({ reps: 10, holdSeconds: 0 })
    expect(withTypedDose(stay, typedDose('3x10 h5').dose).holdSeconds).toBe(5)
    expect(withTypedDose(doseOf({ holdSeconds: 5 }), typedDose('3x10').dose).holdSeconds).toBe(5)
  })

  test('a side is not given to a movement without sides', () => {
    expect(withTypedDose(doseOf(), { side: 'left' }, { isSided: false }).side).toBeNull()
    expect(withTypedDose(doseOf(), { side: 'left' }).side).toBe('left')
  })
})

test.each<[string, number[] | null]>([
  ['daily', daily],
  ['Weekdays', [1, 2, 3, 4, 5]],
  ['tth', [2, 4]],
  ['mtwtf', [1, 2, 3, 4, 5]],
  ['mtwtfss', daily],
  ['mon-fri', [1, 2, 3, 4, 5]],
  ['m-s', [1, 2, 3, 4, 5, 6]],
  ['sun,wed', [3, 7]],
  ['ThSa', [4, 6]],
  ['3/w', [1, 3, 5]],
  ['fri-mon', null],
  ['fm', null],
  ['moon', null],
  [',', null],
])('the days in "%s"', (typed, days) => {
  expect(typedDays(typed)).toEqual(days)
})

const words = (max: number) => fc.string({ maxLength: max }).map((text) => text.trim())

const anyDose: fc.Arbitrary<Dose> = fc
  .record({
    sets: fc.integer({ min: 1, max: 10 }),
    reps: fc.integer({ min: 1, max: 50 }),
    more: fc.option(fc.integer({ min: 1, max: 10 })),
    holdSeconds: fc.integer({ min: 0, max: 3600 }),
    restSeconds: fc.integer({ min: 0, max: 600 }),
    side: fc.constantFrom('both', 'left', 'right', null),
    load: words(60),
    tempo: words(40),
    effort: fc.option(fc.integer({ min: 0, max: 10 })),
    timesPerDay: fc.integer({ min: 1, max: 8 }),
    days: fc.subarray(daily, { minLength: 1 }),
    floor: fc.option(
      fc.record({
        sets: fc.integer({ min: 1, max: 10 }),
        reps: fc.integer({ min: 1, max: 50 }),
        holdSeconds: fc.option(fc.integer({ min: 0, max: 3600 })),
      }),
      { nil: undefined },
    ),
  })
  .map(({ more, ...rest }) => ({ ...rest, repsUpTo: more === null ? null : rest.reps + more }))

test('every dose, typed out and read back, is the same dose', () => {
  const nothing = { holdSeconds: 0, restSeconds: 0, side: null, load: '', tempo: '', effort: null }
  fc.assert(
    fc.property(anyDose, (wanted) => {
      fc.pre(dose.safeParse(wanted).success)
      const { dose: read, notUnderstood } = typedDose(typedFormOfDose(wanted))
      expect(notUnderstood).toEqual([])
      expect({ ...nothing, ...read }).toEqual(wanted)
    }),
    { numRuns: 2000 },
  )
})

test('whatever is typed, what was understood is a dose within its bounds', () => {
  const fragment = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.stringMatching(/^[0-9]{0,4}[a-z@"x/×-]{0,6}[0-9]{0,4}[a-z]{0,3}$/),
  )
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 6 }), (parts) => {
      const { dose: read } = typedDose(parts.join(' '))
      expect(dose.safeParse(withTypedDose(doseOf(), read)).success).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
