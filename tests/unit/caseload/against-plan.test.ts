import { expect, it } from 'vitest'
import { againstPlan, doneOfPlanned } from '@/lib/caseload/against-plan'
import { daysUpTo } from '@/lib/days'

const today = '2026-11-23'
const week = daysUpTo(today, 7)
const weekdays = [1, 2, 3, 4, 5]

const marks = (...of: Parameters<typeof againstPlan>) => againstPlan(...of).map(({ mark }) => mark)

it('tells no report from nothing planned, and today from a day that is over', () => {
  const reported = [
    { on: '2026-11-18', doneCount: 3 },
    { on: '2026-11-19', doneCount: 0 },
    { on: '2026-11-21', doneCount: 1 },
  ]
  const plans = [{ fromDay: '2026-11-01', weekdays }]
  expect(marks(week, plans, reported, today)).toEqual([
    'silent',
    'done',
    'skipped',
    'silent',
    'done',
    'free',
    'open',
  ])
  expect(doneOfPlanned(againstPlan(week, plans, reported, today))).toEqual({ done: 1, planned: 4 })
})

it('judges every day by the program that was in force on it', () => {
  const plans = [
    { fromDay: '2026-11-19', weekdays: [4] },
    { fromDay: '2026-11-21', weekdays: [6, 7, 1] },
  ]
  expect(marks(week, plans, [], today)).toEqual([
    'before',
    'before',
    'silent',
    'free',
    'silent',
    'silent',
    'open',
  ])
})
