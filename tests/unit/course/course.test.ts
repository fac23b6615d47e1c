import { describe, expect, it } from 'vitest'
import type { DayOfCourse } from '@/lib/course/day-of-course'
import { doneInWords } from '@/lib/course/done-over-time'
import { movementsInReports } from '@/lib/course/movement-in-reports'
import { painInWords, painRuns } from '@/lib/course/pain-over-time'
import { addDays } from '@/lib/days'

const course = (...days: (Partial<DayOfCourse> | number | null)[]): DayOfCourse[] =>
  days.map((each, index) => ({
    on: addDays('2026-11-02', index),
    mark: each === null ? 'silent' : 'done',
    planned: 3,
    done: each === null ? 0 : 3,
    worstPain: typeof each === 'number' ? each : null,
    published: [],
    ...(typeof each === 'object' ? each : {}),
  }))

const free = { mark: 'free', planned: 0, done: 0 } as const

describe('the line of pain', () => {
  it('breaks where a planned day has no report, and never falls to zero there', () => {
    expect(painRuns(course(4, 3, null, 2))).toEqual([
      [
        { index: 0, pain: 4 },
        { index: 1, pain: 3 },
      ],
      [{ index: 3, pain: 2 }],
    ])
  })

  it('goes on over a day off, and keeps a pain of 0 as a number', () => {
    expect(painRuns(course(4, free, 0))).toHaveLength(1)
    expect(painRuns(course(4, free, 0))[0]?.at(-1)).toEqual({ index: 2, pain: 0 })
  })

  it('breaks where a report said no pain', () => {
    expect(painRuns(course(4, {}, 2))).toHaveLength(2)
  })
})

describe('is pain settling', () => {
  it.each([
    [[6, 6, 6, 3, 3, 3], 'Worst pain of a day went down from mostly 6 to mostly 3.'],
    [[2, 2, 2, 5, 5, 5], 'Worst pain of a day went up from mostly 2 to mostly 5.'],
    [[4, 4, 4, 3, 3, 3], 'Worst pain of a day was mostly 3, much as before (4).'],
    [[null, null, null, 3, 3, 3], /too few days/],
    [[null, null, null, null], 'No pain was reported in these weeks.'],
    [[4, 4, null, null], 'No pain was reported in the later half of these weeks.'],
  ])('%j', (pains, words) => {
    expect(painInWords(course(...pains))).toEqual(
      typeof words === 'string' ? words : expect.stringMatching(words),
    )
  })
})

describe('is it getting done', () => {
  it('counts planned days only, and tells no report from nothing done', () => {
    const days = course(3, null, free, { mark: 'skipped', done: 0 }, { mark: 'open', done: 0 })
    expect(doneInWords(days)).toBe(
      'Something was done on 1 of 3 days with a plan, as reported; no report on 1 day.',
    )
    expect(doneInWords(course(free, free))).toBe('Nothing was planned in these weeks.')
  })
})

describe('which movement hurts', () => {
  const said = (values: object) => ({
    movement: 'clam',
    status: 'done' as const,
    pain: null,
    skipReason: null,
    painDirection: null,
    liking: null,
    worry: null,
    count: 1,
    ...values,
  })

  it('puts the sorest first, with its usual and worst pain, skips and direction', () => {
    const found = movementsInReports([
      said({ movement: 'bridge', pain: 2, count: 9 }),
      said({ pain: 3, count: 5 }),
      said({ pain: 7, painDirection: 'twisting' }),
      said({ status: 'part', pain: 4, liking: 'unpleasant' }),
      said({ status: 'skipped', skipReason: 'pain', count: 2 }),
      said({ status: 'skipped', skipReason: 'worried', worry: 8 }),
      said({ status: 'skipped', skipReason: 'no-time' }),
    ])
    expect(found.map((each) => each.movement)).toEqual(['clam', 'bridge'])
    expect(found[0]).toMatchObject({
      done: 6,
      part: 1,
      skipped: 4,
      worstWorry: 8,
      worstPain: 7,
      usualPain: 3,
      skips: [
        { reason: 'pain', count: 2 },
        { reason: 'worried', count: 1 },
        { reason: 'no-time', count: 1 },
      ],
      directions: [{ direction: 'twisting', count: 1 }],
      felt: [{ liking: 'unpleasant', count: 1 }],
    })
  })

  it('says nothing of pain where none was said', () => {
    expect(movementsInReports([said({})])[0]).toMatchObject({ worstPain: null, usualPain: null })
  })
})
