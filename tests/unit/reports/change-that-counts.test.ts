import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/days'
import { changeThatCounts } from '@/lib/reports/change-that-counts'

const today = '2026-11-23'

/** Three days with these pains, some weeks ago and in the last days. */
const told = (early: number[], late: number[], weeksAgo = 4) => [
  ...early.map((worstPain, index) => ({ day: addDays(today, -7 * weeksAgo + index), worstPain })),
  ...late.map((worstPain, index) => ({ day: addDays(today, index - 3), worstPain })),
]

describe('a change of pain that counts', () => {
  it.each<[string, number[], number[], ReturnType<typeof changeThatCounts>]>([
    ['2 points less', [6, 6, 6], [4, 4, 4], { then: 6, now: 4, kind: 'less' }],
    ['30 % less', [3, 3, 3], [2, 2, 2], { then: 3, now: 2, kind: 'less' }],
    [
      '1 point of 6 is the noise of asking',
      [6, 6, 6],
      [5, 5, 5],
      { then: 6, now: 5, kind: 'same' },
    ],
    ['2 points more', [4, 4, 4], [6, 6, 6], { then: 4, now: 6, kind: 'more' }],
    ['less than a point is never one', [1, 1, 1], [1, 0, 1], { then: 1, now: 1, kind: 'same' }],
    ['two days are too few to say', [6, 6], [4, 4, 4], null],
    ['so are two now', [6, 6, 6], [4, 4], null],
  ])('%s', (_, early, late, expected) => {
    expect(changeThatCounts(told(early, late), today)).toEqual(expected)
  })

  it('says nothing before there are two weeks to lay side by side', () => {
    expect(changeThatCounts(told([6, 6, 6], [4, 4, 4], 1), today)).toBeNull()
    expect(changeThatCounts([], today)).toBeNull()
  })
})
