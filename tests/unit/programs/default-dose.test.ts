import { describe, expect, test } from 'vitest'
import { dose } from '@/lib/programs/dose'
import { defaultDose, defaultRestSeconds, weekdaysFor } from '@/lib/programs/default-dose'

test.each([
  [1, [1]],
  [2, [1, 4]],
  [3, [1, 3, 5]],
  [4, [1, 3, 5, 7]],
  [5, [1, 2, 3, 4, 5]],
  [6, [1, 2, 3, 4, 5, 6]],
  [7, [1, 2, 3, 4, 5, 6, 7]],
])('%d days a week are spread over the week', (perWeek, days) => {
  expect(weekdaysFor(perWeek)).toEqual(days)
})

describe('rest between sets follows the kind of work', () => {
  test.each([
    ['low-load control', 'contraction', 1, 0, 15],
    ['holds of five seconds and more', 'contraction', 2, 10, 15],
    ['strength work', 'contraction', 2, 3, 60],
    ['heavier strength work', 'contraction', 4, 0, 90],
    ['an everyday task', 'functional', 2, 0, 60],
    ['a stretch', 'stretch', 1, 30, 0],
    ['a rest position', 'position', 1, 300, 0],
  ] as const)('%s', (_, kind, loadLevel, holdSeconds, seconds) => {
    expect(defaultRestSeconds({ kind, loadLevel, dose: { holdSeconds } })).toBe(seconds)
  })
})

test('a sided movement starts on each side, one without sides on none', () => {
  const basis = {
    kind: 'contraction',
    loadLevel: 2,
    dose: { sets: 2, reps: 10, holdSeconds: 3, timesPerDay: 1, daysPerWeek: 3 },
  } as const
  const sided = defaultDose({ ...basis, isSided: true })
  expect(sided).toMatchObject({ side: 'both', restSeconds: 60, days: [1, 3, 5] })
  expect(defaultDose({ ...basis, isSided: false }).side).toBeNull()
  expect(dose.safeParse(sided).success).toBe(true)
})
