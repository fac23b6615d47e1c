import { describe, expect, test } from 'vitest'
import { plannedOn, timesPlannedOn } from '@/lib/programs/planned-day'
import { phaseOf, prescriptionOf, programOf } from '@/tests/support/program-documents'

const monday = '2026-11-23'
const tuesday = '2026-11-24'

const at = (...moments: Parameters<typeof anchor>[0][]) => moments.map((each) => anchor(each))
const anchor = (moment: 'kettle' | 'teeth' | 'on-waking' | 'bedtime' | 'any-time') => ({
  moment,
  words: '',
})

const planOf = (program: ReturnType<typeof programOf>, day: string) =>
  plannedOn(program, day).map(({ moment, entries }) => [
    moment,
    ...entries.map(({ prescription, times }) => `${prescription.movement} ×${times}`),
  ])

describe('the moments of a day', () => {
  test('come in the order of the day, whatever the order in the program', () => {
    const program = programOf([
      prescriptionOf({ movement: 'walk-easy', anchors: at('bedtime') }),
      prescriptionOf({ movement: 'bridge', anchors: at('on-waking') }),
      prescriptionOf({ movement: 'clam', anchors: at('bedtime') }),
    ])
    expect(planOf(program, monday)).toEqual([
      ['on-waking', 'bridge ×1'],
      ['bedtime', 'walk-easy ×1', 'clam ×1'],
    ])
  })

  test('take nothing on a day off', () => {
    const mondaysOnly = prescriptionOf({ dose: { days: [1] } })
    expect(planOf(programOf([mondaysOnly]), monday)).toEqual([['any-time', 'bridge ×1']])
    expect(planOf(programOf([mondaysOnly]), tuesday)).toEqual([])
    expect(timesPlannedOn(mondaysOnly, tuesday)).toBe(0)
  })

  test('one without an anchor is for any time', () => {
    expect(planOf(programOf([prescriptionOf({ dose: { timesPerDay: 3 } })]), monday)).toEqual([
      ['any-time', 'bridge ×3'],
    ])
  })

  test('a moment that comes round again holds every repetition of the day', () => {
    const program = programOf([prescriptionOf({ anchors: at('kettle'), dose: { timesPerDay: 3 } })])
    expect(planOf(program, monday)).toEqual([['kettle', 'bridge ×3']])
  })

  test('a moment that comes once holds one, the rest is for any time', () => {
    const program = programOf([
      prescriptionOf({ anchors: at('on-waking'), dose: { timesPerDay: 2 } }),
    ])
    expect(planOf(program, monday)).toEqual([
      ['on-waking', 'bridge ×1'],
      ['any-time', 'bridge ×1'],
    ])
  })

  test('several anchors take one each, and what is left joins any time', () => {
    const program = programOf([
      prescriptionOf({ anchors: at('any-time', 'teeth'), dose: { timesPerDay: 4 } }),
    ])
    expect(planOf(program, monday)).toEqual([
      ['teeth', 'bridge ×1'],
      ['any-time', 'bridge ×3'],
    ])
  })

  test('more anchors than times a day never plan more than the dose says', () => {
    const program = programOf([prescriptionOf({ anchors: at('kettle', 'teeth') })])
    expect(planOf(program, monday)).toEqual([['kettle', 'bridge ×1']])
  })

  test('only the phase the patient is in counts', () => {
    const later = phaseOf([prescriptionOf({ movement: 'clam' })])
    const program = programOf([prescriptionOf()])
    expect(planOf({ ...program, phases: [...program.phases, later] }, monday)).toEqual([
      ['any-time', 'bridge ×1'],
    ])
  })
})
