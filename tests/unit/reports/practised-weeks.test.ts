import { describe, expect, it } from 'vitest'
import { firstDayOfWeeks, practisedWeeks } from '@/lib/reports/practised-weeks'

// 2026-11-22 is a Sunday.
const today = '2026-11-22'

describe('the weeks a patient practised', () => {
  it('go back to the first that was told of, newest first', () => {
    const weeks = practisedWeeks([{ day: '2026-11-10', doneCount: 1 }], today, 6)
    expect(weeks.map(({ monday, count }) => [monday, count])).toEqual([
      ['2026-11-16', 0],
      ['2026-11-09', 1],
    ])
  })

  it('show no more weeks than asked for', () => {
    const weeks = practisedWeeks([{ day: '2026-01-01', doneCount: 1 }], today, 6)
    expect(weeks).toHaveLength(6)
    expect(weeks.at(-1)?.monday).toBe(firstDayOfWeeks(today, 6))
  })

  it('a day with everything left out is told of, and not practised', () => {
    const [week] = practisedWeeks([{ day: today, doneCount: 0 }], today, 6)
    expect(week?.count).toBe(0)
  })

  it('days to come are not gaps', () => {
    const [week] = practisedWeeks([], '2026-11-18', 6)
    expect(week?.days.filter(({ isToCome }) => isToCome).map(({ day }) => day)).toEqual([
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ])
  })

  it('a phone a day ahead of us does not break the week', () => {
    expect(practisedWeeks([{ day: '2026-11-23', doneCount: 1 }], today, 6)).toHaveLength(1)
  })
})
