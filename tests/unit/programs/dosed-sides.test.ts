import { describe, expect, test } from 'vitest'
import { sideGapsIn, withoutSide } from '@/lib/programs/dosed-sides'
import type { Prescription } from '@/lib/programs/document'
import type { Dose } from '@/lib/programs/dose'
import { phaseOf, prescriptionOf, programOf } from '@/tests/support/program-documents'

const factsOf = (slug: string) =>
  slug === 'clam' ? { name: 'Clam', isSided: true } : { name: 'Bridge', isSided: false }

const clam = (dose: Partial<Dose>, values: Partial<Omit<Prescription, 'dose'>> = {}) =>
  prescriptionOf({ movement: 'clam', dose, ...values })

const gaps = (...prescriptions: Prescription[]) =>
  sideGapsIn(phaseOf(prescriptions), factsOf).map(({ kind }) => kind)

describe('the sides of a movement that is done on one side at a time', () => {
  test.each<[string, Prescription[], string[]]>([
    ['each side is fine', [clam({ side: 'both' })], []],
    ['left and right alike are fine', [clam({ side: 'left' }), clam({ side: 'right' })], []],
    ['no side is open', [clam({ side: null })], ['none']],
    ['no side is open whatever the reason', [clam({ side: null }, { reason: 'Weak.' })], ['none']],
    ['the left alone is open', [clam({ side: 'left' })], ['one']],
    [
      'the left alone with a reason is fine',
      [clam({ side: 'left' }, { reason: 'Your left hip is weaker.' })],
      [],
    ],
    [
      'more on the left is open',
      [clam({ side: 'left', sets: 3 }), clam({ side: 'right', sets: 1 })],
      ['unequal'],
    ],
    [
      'more on the left with a reason is fine',
      [
        clam({ side: 'left', sets: 3 }, { reason: 'Your left hip is weaker.' }),
        clam({ side: 'right', sets: 1 }),
      ],
      [],
    ],
    [
      'a day less on the right is open',
      [clam({ side: 'left' }), clam({ side: 'right', days: [1, 3] })],
      ['unequal'],
    ],
    ['a movement without sides needs none', [prescriptionOf({ movement: 'bridge' })], []],
  ])('%s', (_, prescriptions, kinds) => {
    expect(gaps(...prescriptions)).toEqual(kinds)
  })

  test('the words say how the two differ', () => {
    const [gap] = sideGapsIn(
      phaseOf([clam({ side: 'left', sets: 3 }), clam({ side: 'right', sets: 1 })]),
      factsOf,
    )
    expect(gap?.words).toBe(
      'Left and right differ: 3 sets of 10 against 10 times. Say why, or dose them alike.',
    )
  })

  test('only a missing side keeps a program back', () => {
    expect(withoutSide(programOf([clam({ side: 'left' })]), factsOf)).toEqual([])
    expect(withoutSide(programOf([clam({ side: null }), clam({ side: null })]), factsOf)).toEqual([
      '“Clam” is done on one side at a time. Say which: each side, left or right.',
    ])
  })
})
