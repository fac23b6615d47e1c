import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/days'
import type { SkipReason } from '@/lib/reports/skip-reasons'
import { avoidance, toOfferSmaller, type Mention } from '@/lib/sessions/avoidance'

const today = '2026-11-22'
const hinge = 'hinge'

/** One line per day, newest first: why it was left out on it, or that it was done. */
const days = (
  told: readonly (SkipReason | 'done')[],
  { every = 1, prescriptionId = hinge } = {},
): Mention[] =>
  told.map((said, index) => ({
    prescriptionId,
    on: addDays(today, -1 - index * every),
    skipReason: said === 'done' ? null : said,
  }))

const offered = (mentions: readonly Mention[], more: { offeredOn?: string | null } = {}) =>
  toOfferSmaller({
    ...{ mentions, taken: [], withSmaller: [hinge, 'bridge'], offeredOn: null, today, ...more },
  })?.prescriptionId ?? null

describe('a smaller one is offered', () => {
  it.each<[string, (SkipReason | 'done')[], string | null]>([
    ['three days running for pain', ['pain', 'pain', 'pain'], hinge],
    ['for worry as much as for pain', ['worried', 'pain', 'worried'], hinge],
    ['two days are a bad spell, not avoiding', ['pain', 'pain'], null],
    ['done in between ends it', ['pain', 'pain', 'done', 'pain'], null],
    ['done longer ago changes nothing', ['pain', 'pain', 'pain', 'done'], hinge],
    ['no time is no avoiding', ['no-time', 'no-time', 'no-time'], null],
    ['tired, away and no reason are none either', ['tired', 'away', 'not-today'], null],
    ['resting for now is what was asked', ['rests', 'rests', 'rests'], null],
  ])('%s', (_, told, expected) => {
    expect(offered(days(told))).toBe(expected)
  })

  it('a movement of every other day is noticed too, one of long ago is not', () => {
    expect(offered(days(['pain', 'pain', 'pain'], { every: 3 }))).toBe(hinge)
    expect(offered(days(['pain', 'pain', 'pain'], { every: 11 }))).toBeNull()
  })

  it('three times in one day are one day', () => {
    const [first] = days(['pain'])
    expect(offered([first, first, first] as Mention[])).toBeNull()
  })

  it('left out once and done once on the same day is done', () => {
    const left = days(['pain', 'pain', 'pain'])
    expect(offered([...left, { ...(left[0] as Mention), skipReason: null }])).toBeNull()
  })

  it('one at a time, the first of the day', () => {
    const both = [
      ...days(['pain', 'pain', 'pain'], { prescriptionId: 'bridge' }),
      ...days(['worried', 'worried', 'worried']),
    ]
    expect(offered(both)).toBe(hinge)
  })

  it('never twice in a short time, whatever the answer was', () => {
    const left = days(['pain', 'pain', 'pain'])
    const ago = (count: number) => addDays(today, -count)
    expect(offered(left, { offeredOn: ago(0) })).toBeNull()
    expect(offered(left, { offeredOn: ago(avoidance.quietForDays - 1) })).toBeNull()
    expect(offered(left, { offeredOn: ago(avoidance.quietForDays) })).toBe(hinge)
  })

  it('unanswered for a week it lapses, while the run goes on; a new run is offered anew', () => {
    const run = (count: number) => days(Array<SkipReason>(count).fill('pain'))
    const last = avoidance.daysRunning + avoidance.standsForDays - 1
    expect(offered(run(last))).toBe(hinge)
    expect(offered(run(last + 1))).toBeNull()
    expect(offered(run(avoidance.lookedForInDays))).toBeNull()
    const anew = days(['pain', 'pain', 'pain', 'done', ...Array<SkipReason>(12).fill('pain')])
    expect(offered(anew)).toBe(hinge)
  })

  it('answered with “not now” it comes once more after the quiet time, for a week', () => {
    const run = days(Array<SkipReason>(20).fill('pain'))
    const ago = (count: number) => addDays(today, -avoidance.quietForDays - count)
    expect(offered(run, { offeredOn: ago(0) })).toBe(hinge)
    expect(offered(run, { offeredOn: ago(avoidance.standsForDays) })).toBe(hinge)
    expect(offered(run, { offeredOn: ago(avoidance.standsForDays + 1) })).toBeNull()
  })

  it('nothing smaller, nothing offered', () => {
    const left = days(['pain', 'pain', 'pain'], { prescriptionId: 'heavy' })
    expect(offered(left)).toBeNull()
  })
})
