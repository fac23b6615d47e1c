import { describe, expect, it } from 'vitest'
import { ownTrendWords } from '@/components/capacity/own-trend-words'
import { sinceBaseline } from '@/components/capacity/trend-words'
import { measureInput } from '@/lib/capacity/input'
import { measureKeys, nameOf } from '@/lib/capacity/measures'
import { trendsIn, type Measured, type Trend } from '@/lib/capacity/trend'
import { languageFaults } from '@/tests/support/plain-language'

const today = '2026-11-23'

const measured = (values: Partial<Measured>): Measured => ({
  id: `${values.measuredOn} ${values.side}`,
  measure: 'chair-stands',
  side: null,
  value: 8,
  measuredOn: '2026-09-14',
  nextOn: null,
  ...values,
})

const only = (told: Measured[]): Trend => {
  const [trend, ...others] = trendsIn(told)
  if (!trend || others.length > 0) throw new Error('One trend was expected.')
  return trend
}

const then = measured({ value: 8 })
const now = (value: number) => measured({ value, measuredOn: '2026-11-23' })

describe('what a person can do, over time', () => {
  it('is no trend after one time: there is a baseline, and no change', () => {
    expect(only([then])).toMatchObject({ baseline: then, latest: then, change: null })
  })

  it('stands beside their own first time, not the one before', () => {
    const between = measured({ value: 12, measuredOn: '2026-10-12' })
    expect(only([then, between, now(11)])).toMatchObject({
      change: 'better',
      baseline: { value: 8 },
      latest: { value: 11 },
    })
  })

  it('is better when fewer seconds are needed, where less is better', () => {
    const five = { measure: 'five-chair-stands' as const }
    expect(
      only([
        { ...then, ...five },
        { ...now(6), ...five },
      ]).change,
    ).toBe('better')
    expect(
      only([
        { ...then, ...five },
        { ...now(9), ...five },
      ]).change,
    ).toBe('worse')
    expect(
      only([
        { ...then, ...five },
        { ...now(8), ...five },
      ]).change,
    ).toBe('same')
  })

  it('keeps the left and the right apart', () => {
    const leg = (side: 'left' | 'right') =>
      measured({ measure: 'single-leg-stand', side, measuredOn: '2026-09-14' })
    expect(
      trendsIn([leg('right'), leg('left')]).map(({ measure, side }) => nameOf(measure, side)),
    ).toEqual(['Standing on one leg, left', 'Standing on one leg, right'])
  })
})

describe('its words', () => {
  it('tell the patient what they did then, and do now', () => {
    const trend = only([then, now(11)])
    expect(ownTrendWords.atFirst(trend, today)).toBe(
      'On Mon 14 Sept you stood up from a chair 8 times.',
    )
    expect(ownTrendWords.now(trend)).toBe('Now 11.')
    expect(ownTrendWords.change(trend)).toBe('That is more than at first.')
    expect(ownTrendWords.change(only([then]))).toBe('')
    expect(ownTrendWords.measured(trend, today)).toBe('Measured today.')
    expect(ownTrendWords.again('2027-01-04', today)).toBe('We measure again: Mon 4 Jan 2027.')
  })

  it.each(measureKeys)('are plain for every kind and change: %s', (measure) => {
    for (const value of [6, 8, 11]) {
      const side = 'left'
      const trend = only([
        { ...then, measure, side },
        { ...now(value), measure, side },
      ])
      const said = [ownTrendWords.atFirst(trend, today), ownTrendWords.change(trend)]
      const faults = said.flatMap((line) => languageFaults(line, { maxGrade: 6, maxWords: 15 }))
      expect(faults).toEqual([])
    }
  })

  it('tell the clinician the numbers, and claim no threshold', () => {
    expect(sinceBaseline(only([then, now(11)]), today)).toBe(
      'At first 8 times, Mon 14 Sept. Now 3 more, better.',
    )
    expect(sinceBaseline(only([then, now(7)]), today)).toContain('Now 1 fewer, not as good.')
    expect(sinceBaseline(only([then]), today)).toContain('baseline')
  })
})

describe('a measurement', () => {
  const typed = {
    patientId: '019abd5e-0000-7000-8000-000000000001',
    id: '019abd5e-0000-7000-8000-000000000002',
    ...{ measure: 'chair-stands', side: 'left', value: '8', note: '' },
    ...{ measuredOn: '2026-11-23', nextOn: '2027-01-04' },
  }
  const faults = (changed: object) =>
    measureInput.safeParse({ ...typed, ...changed }).error?.issues.map(({ path }) => path[0]) ?? []

  it('is a whole number a person can reach, and comes again on a later day, or on none', () => {
    expect(faults({})).toEqual([])
    expect(faults({ nextOn: '' })).toEqual([])
    expect(faults({ value: '0' })).toEqual([])
    for (const value of ['', '-1', '2.5', '61', 'eight'])
      expect(faults({ value })).toEqual(['value'])
    for (const nextOn of ['2026-11-23', '2028-01-01'])
      expect(faults({ nextOn })).toEqual(['nextOn'])
  })
})
