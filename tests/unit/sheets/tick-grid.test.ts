import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/days'
import { plannedOn } from '@/lib/programs/planned-day'
import { tickGrid, weekCounts } from '@/lib/sheets/tick-grid'
import { phaseOf, prescriptionOf, programOf } from '@/tests/support/program-documents'

const monday = '2026-11-23'

const boxesOf = (program: ReturnType<typeof programOf>, first = monday) =>
  tickGrid(program, first, 1, 14).flatMap(({ rows }) => rows.map(({ boxes }) => boxes.join('')))

describe('the boxes to tick', () => {
  test.each([
    { days: [1, 3, 5], timesPerDay: 1, first: monday, boxes: '1010100' },
    { days: [1, 3, 5], timesPerDay: 1, first: '2026-11-22', boxes: '0101010' },
    { days: [1, 2, 3, 4, 5, 6, 7], timesPerDay: 3, first: monday, boxes: '3333333' },
    { days: [7], timesPerDay: 8, first: '2026-11-28', boxes: '0800000' },
  ])('stand on days $days, $timesPerDay a day, from $first', ({ boxes, first, ...dose }) => {
    expect(boxesOf(programOf([prescriptionOf({ dose })]), first)).toEqual([boxes])
  })

  test('keep their weekdays over the end of a year and a leap day', () => {
    const program = programOf([prescriptionOf({ dose: { days: [1] } })])
    const days = (first: string) =>
      tickGrid(program, first, 2, 14).flatMap(({ days: across, rows }) =>
        across.filter((_, index) => rows[0]?.boxes[index] === 1),
      )
    expect(days('2026-12-28')).toEqual(['2026-12-28', '2027-01-04'])
    expect(days('2028-02-24')).toEqual(['2028-02-28', '2028-03-06'])
  })

  test.each([
    { weeks: 1, across: 14, blocks: [7] },
    { weeks: 2, across: 14, blocks: [14] },
    { weeks: 4, across: 14, blocks: [14, 14] },
    { weeks: 2, across: 7, blocks: [7, 7] },
  ] as const)('of $weeks weeks, $across days across, fall into $blocks', (layout) => {
    const grid = tickGrid(programOf([prescriptionOf()]), monday, layout.weeks, layout.across)
    expect(grid.map(({ days }) => days.length)).toEqual(layout.blocks)
    expect(grid.flatMap(({ days }) => days)).toEqual(
      Array.from({ length: layout.weeks * 7 }, (_, index) => addDays(monday, index)),
    )
  })

  test('are those of the phase the patient is in, and of no other', () => {
    const now = phaseOf([prescriptionOf({ movement: 'clam' })])
    const later = phaseOf([prescriptionOf({ movement: 'bridge' })])
    const program = programOf([], { phases: [now, later], currentPhaseId: now.id })
    const slugs = tickGrid(program, monday, 1, 14)[0]?.rows.map((row) => row.prescription.movement)
    expect(slugs).toEqual(['clam'])
  })

  test('are exactly what the portal plans, day by day, for four weeks', () => {
    const moments = ['on-waking', 'kettle', 'teeth', 'bedtime', 'any-time'] as const
    const prescription = fc
      .record({
        timesPerDay: fc.integer({ min: 1, max: 8 }),
        days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        anchors: fc.array(fc.constantFrom(...moments), { maxLength: 8 }),
      })
      .map(({ anchors, ...dose }) =>
        prescriptionOf({ dose, anchors: anchors.map((moment) => ({ moment, words: '' })) }),
      )
    const first = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days))
    fc.assert(
      fc.property(
        fc.array(prescription, { minLength: 1, maxLength: 12 }),
        first,
        fc.constantFrom(...weekCounts),
        fc.constantFrom(7 as const, 14 as const),
        (prescriptions, from, weeks, across) => {
          const program = programOf(prescriptions)
          for (const { days, rows } of tickGrid(program, from, weeks, across)) {
            days.forEach((day, index) => {
              const planned = plannedOn(program, day).flatMap(({ entries }) => entries)
              for (const row of rows) {
                const times = planned
                  .filter((entry) => entry.prescription.id === row.prescription.id)
                  .reduce((sum, entry) => sum + entry.times, 0)
                expect(row.boxes[index]).toBe(times)
              }
            })
          }
        },
      ),
    )
  })
})
