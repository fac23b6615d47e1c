import { describe, expect, it } from 'vitest'
import { FULL_SORE_DAY } from '@/lib/sessions/full-sore-day'
import { halved, onSoreDay, SORE_DAY_LOAD, soreDayPlan } from '@/lib/sessions/sore-day'
import { doseOf, prescriptionOf } from '@/tests/support/program-documents'

const loads: Record<string, number> = { rest: 1, light: 1, middle: 2, heavy: 4 }
const setting = (closed: string[] = [], resting: string[] = []) => ({
  rests: (slug: string) => resting.includes(slug),
  movementOf: (slug: string) =>
    slug in loads
      ? {
          kind: slug === 'rest' ? ('position' as const) : ('contraction' as const),
          loadLevel: loads[slug] ?? 1,
        }
      : undefined,
  isOpen: (slug: string) => !closed.includes(slug),
})

const option = (movement: string) => ({ movement, reason: '' })

describe('half a dose', () => {
  it.each([
    [
      { sets: 3, reps: 10 },
      { sets: 2, reps: 10 },
    ],
    [
      { sets: 2, reps: 8 },
      { sets: 1, reps: 8 },
    ],
    [
      { sets: 1, reps: 9, repsUpTo: 12 },
      { reps: 5, repsUpTo: null },
    ],
    [{ sets: 1, reps: 1, holdSeconds: 300 }, { holdSeconds: 150 }],
    [{ sets: 1, reps: 1, holdSeconds: 6 }, { holdSeconds: 5 }],
    [
      { sets: 1, reps: 1, holdSeconds: 0 },
      { sets: 1, reps: 1, holdSeconds: 0 },
    ],
    [
      { sets: 2, load: '3 kg' },
      { sets: 1, load: '' },
    ],
  ])('of %j is %j', (dose, expected) => {
    expect(halved(doseOf(dose))).toEqual(doseOf({ ...dose, ...expected }))
  })
})

describe('the least the clinician set for a sore day', () => {
  const eased = (dose: Parameters<typeof doseOf>[0]) =>
    onSoreDay(prescriptionOf({ movement: 'light', dose: doseOf(dose) }), setting())

  it('is never gone below', () => {
    const floor = { sets: 2, reps: 8, holdSeconds: null }
    expect(eased({ sets: 3, reps: 10, floor })).toMatchObject({ dose: { sets: 2, reps: 10 } })
    expect(eased({ sets: 1, reps: 10, floor: { ...floor, sets: 1 } })).toMatchObject({
      dose: { sets: 1, reps: 8 },
    })
  })

  it('changes nothing where half is more, and nothing where none is set', () => {
    const floor = { sets: 1, reps: 3, holdSeconds: null }
    expect(eased({ sets: 1, reps: 10, floor })).toMatchObject({ dose: { sets: 1, reps: 5 } })
    expect(eased({ sets: 1, reps: 10 })).toMatchObject({ dose: { sets: 1, reps: 5 } })
  })

  it('is no floor of another movement: the easier way is halved as it is', () => {
    const floor = { sets: 3, reps: 10, holdSeconds: null }
    const heavy = prescriptionOf({
      movement: 'heavy',
      dose: doseOf({ sets: 3, reps: 10, floor }),
      options: [option('light')],
    })
    expect(onSoreDay(heavy, setting())).toMatchObject({ kind: 'swapped', dose: { sets: 2 } })
  })
})

describe('a prescription on a sore day', () => {
  it.each([
    ['a rest position stays whole', prescriptionOf({ movement: 'rest' }), [], 'kept', 'rest'],
    ['something light is halved', prescriptionOf({ movement: 'light' }), [], 'eased', 'light'],
    [
      'at the load of a sore day too',
      prescriptionOf({ movement: 'middle' }),
      [],
      'eased',
      'middle',
    ],
    [
      'something heavy becomes the lightest approved way',
      prescriptionOf({ movement: 'heavy', options: [option('middle'), option('light')] }),
      [],
      'swapped',
      'light',
    ],
    [
      'a way that is held is passed over',
      prescriptionOf({ movement: 'heavy', options: [option('middle'), option('light')] }),
      ['light'],
      'swapped',
      'middle',
    ],
  ] as const)('%s', (_, prescription, closed, kind, movement) => {
    expect(onSoreDay(prescription, setting([...closed]))).toMatchObject({ kind, movement })
  })

  it('something heavy with no easier way open waits for another day', () => {
    expect(SORE_DAY_LOAD).toBe(2)
    const heavy = prescriptionOf({ movement: 'heavy', options: [option('light')] })
    expect(onSoreDay(heavy, setting(['light']))).toEqual({ kind: 'left-out' })
    expect(onSoreDay(prescriptionOf({ movement: 'unknown' }), setting())).toEqual({
      kind: 'left-out',
    })
  })
})

describe('what rests for now, on a sore day', () => {
  it('is done in another way that is open, or not at all', () => {
    const light = prescriptionOf({ movement: 'light', options: [option('middle')] })
    expect(onSoreDay(light, setting([], ['light']))).toMatchObject({ movement: 'middle' })
    expect(onSoreDay(light, setting(['middle'], ['light']))).toEqual({ kind: 'left-out' })
    const rest = prescriptionOf({ movement: 'rest' })
    expect(onSoreDay(rest, setting([], ['rest']))).toEqual({ kind: 'left-out' })
  })
})

describe('a day as a sore one', () => {
  it('puts relief first, and drops moments with nothing left', () => {
    const entry = (movement: string) => ({
      prescription: prescriptionOf({ movement }),
      times: 1,
      words: '',
    })
    const plan = soreDayPlan(
      [
        { moment: 'kettle', name: 'Kettle', entries: [entry('light'), entry('rest')] },
        { moment: 'teeth', name: 'Teeth', entries: [entry('heavy')] },
      ],
      setting(),
    )
    expect(plan.map(({ moment }) => moment)).toEqual(['kettle'])
    expect(plan[0]?.entries.map(({ prescription }) => prescription.movement)).toEqual([
      'rest',
      'light',
    ])
  })

  it('two rests and a stroll are a full plan', () => {
    expect(FULL_SORE_DAY).toEqual({ rests: 2, strolls: 1 })
  })
})
