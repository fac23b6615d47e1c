import { describe, expect, it } from 'vitest'
import type { MorningAfter, ReportItem } from '@/lib/reports/document'
import {
  isSoreAgain,
  soreLastTime,
  soreMorningCount,
  soreRunning,
  takenIn,
} from '@/lib/reports/sore-mornings'

const today = '2026-11-23'
const ceiling = 5

const said = (during: number, usual = 1, more: Partial<ReportItem> = {}) => ({
  ...{ prescriptionId: 'bridge', status: 'done' as const, pain: during, painBefore: usual },
  ...more,
})

const morning = (pain: number, settling: MorningAfter['settling'] = 'bedtime'): MorningAfter => ({
  ...{ pain, settling },
})

type DayTold = [on: string, during: number, morning: MorningAfter | null]

/** What is asked to be less, where usual pain is 1. */
const sore = (...days: DayTold[]) =>
  soreRunning(
    days.flatMap(([on, during, morningAfter]) =>
      takenIn({ on, items: [said(during)], morningAfter }, ceiling),
    ),
    today,
  )

describe('one morning', () => {
  it.each<[string, number, number, MorningAfter, number]>([
    ['3 where usual is 1, settled by bedtime, is AMBER', 3, 1, morning(1), 1],
    ['a rise of 2 is AMBER', 5, 3, morning(3), 1],
    ['1 above usual the morning after is AMBER', 3, 1, morning(2), 1],
    ['2 of 10 is GREEN', 2, 1, morning(1), 0],
    ['no more than usual is GREEN', 4, 4, morning(4), 0],
    ['6 of 10 is RED', 6, 4, morning(4), 0],
    ['a rise of 3 is RED', 4, 1, morning(1), 0],
    ['2 above usual the morning after is RED', 3, 1, morning(3), 0],
    ['not settled in a day is RED', 3, 1, morning(1, 'not-yet'), 0],
    ['from a usual pain of 6 on the bands say nothing', 7, 6, morning(6), 0],
  ])('%s', (_, during, usual, morningAfter, count) => {
    expect(soreMorningCount({ items: [said(during, usual)], morningAfter }, ceiling)).toBe(count)
  })

  it('nobody knows before the morning was told', () => {
    expect(soreMorningCount({ items: [said(3)] }, ceiling)).toBe(0)
  })

  it('the ceiling the clinician lowered makes it RED', () => {
    expect(soreMorningCount({ items: [said(3)], morningAfter: morning(1) }, 2)).toBe(0)
  })

  it('a sore morning is not laid at the door of what was quiet or left out', () => {
    const quiet = said(1, 1, { prescriptionId: 'clam' })
    const leftOut = said(3, 1, { prescriptionId: 'plank', status: 'skipped' })
    const items = [said(3), quiet, leftOut]
    expect(soreMorningCount({ items, morningAfter: morning(2) }, ceiling)).toBe(1)
  })
})

describe('the morning note', () => {
  const taken = (on: string, during: number) =>
    takenIn({ on, items: [said(during)], morningAfter: morning(1) }, ceiling)
  const items = [said(3)]

  it('knows what was sore the time before, and only the last time counts', () => {
    expect(soreLastTime(taken('2026-11-20', 3), '2026-11-22')).toEqual(['bridge'])
    const between = [...taken('2026-11-20', 3), ...taken('2026-11-21', 1)]
    expect(soreLastTime(between, '2026-11-22')).toEqual([])
    expect(soreLastTime(taken('2026-11-22', 3), '2026-11-22')).toEqual([])
    expect(soreLastTime(taken('2026-11-01', 3), '2026-11-22')).toEqual([])
  })

  it('says “less” of the second AMBER morning, as today then offers it', () => {
    const again = (pain: number, lastTime: string[]) =>
      isSoreAgain({ items, morningAfter: morning(pain) }, ceiling, lastTime)
    expect(again(2, ['bridge'])).toBe(true)
    expect(again(2, [])).toBe(false)
    expect(again(2, ['clam'])).toBe(false)
    expect(again(3, ['bridge'])).toBe(false)
  })
})

describe('two running', () => {
  const amber = morning(2)

  it.each<[string, DayTold[], string | null]>([
    ['once is not twice', [['2026-11-22', 3, amber]], null],
    [
      'two days running ask for less',
      [
        ['2026-11-22', 3, amber],
        ['2026-11-21', 3, amber],
      ],
      '2026-11-22',
    ],
    [
      'the order they were told in does not matter',
      [
        ['2026-11-19', 3, amber],
        ['2026-11-22', 3, amber],
      ],
      '2026-11-22',
    ],
    [
      'a quiet day in between ends the run',
      [
        ['2026-11-22', 3, amber],
        ['2026-11-21', 2, null],
        ['2026-11-20', 3, amber],
      ],
      null,
    ],
    [
      'a quiet day since ends it too',
      [
        ['2026-11-22', 1, null],
        ['2026-11-21', 3, amber],
        ['2026-11-20', 3, amber],
      ],
      null,
    ],
    [
      'a sore day whose morning nobody told is passed over',
      [
        ['2026-11-22', 3, amber],
        ['2026-11-21', 3, null],
        ['2026-11-20', 3, amber],
      ],
      '2026-11-22',
    ],
    [
      'RED is stopped by its own rule',
      [
        ['2026-11-22', 6, amber],
        ['2026-11-21', 3, amber],
      ],
      null,
    ],
    [
      'two sittings of one day are one morning',
      [
        ['2026-11-22', 3, amber],
        ['2026-11-22', 3, amber],
      ],
      null,
    ],
    [
      'what is done once a week still counts',
      [
        ['2026-11-22', 3, amber],
        ['2026-11-15', 3, amber],
      ],
      '2026-11-22',
    ],
    [
      'more than two weeks ago is long ago',
      [
        ['2026-11-22', 3, amber],
        ['2026-11-08', 3, amber],
      ],
      null,
    ],
  ])('%s', (_, days, on) => {
    expect(sore(...days).map(({ prescriptionId, on }) => ({ prescriptionId, on }))).toEqual(
      on ? [{ prescriptionId: 'bridge', on }] : [],
    )
  })

  it('each movement is counted by itself', () => {
    const taken = (on: string, prescriptionId: string) =>
      takenIn({ on, items: [said(3, 1, { prescriptionId })], morningAfter: amber }, ceiling)
    expect(
      soreRunning([...taken('2026-11-22', 'bridge'), ...taken('2026-11-21', 'clam')], today),
    ).toEqual([])
  })
})
