import { expect, it } from 'vitest'
import { saidInWords } from '@/components/sessions/said-in-words'
import { answerOf } from '@/lib/reports/begin'

const item = { prescriptionId: 'p', movement: 'clam' }

it.each([
  [{ status: 'done' as const }, 'Done'],
  [{ status: 'done' as const, pain: 0 }, 'Done: no pain'],
  [
    { status: 'done' as const, pain: 5, painDirection: 'twisting' as const, effort: 8 },
    'Done: pain 5, twisting, hard',
  ],
  [
    { status: 'part' as const, setsDone: 1, repsDone: 4, sideDone: 'left' as const },
    'Some of it: 1 set, 4 times, left',
  ],
  [{ status: 'done' as const, setsDone: 1, repsDone: 1, holdSecondsDone: 300 }, 'Done: 5 minutes'],
  [{ status: 'part' as const, repsDone: 1 }, 'Some of it: 1 time'],
  [{ status: 'skipped' as const, skipReason: 'tired' as const }, 'Not today: too tired'],
  [{ status: 'skipped' as const, skipReason: 'not-today' as const }, 'Not today'],
])('an answer is read back: %o', (said, words) => {
  expect(saidInWords(answerOf({ ...item, ...said }))).toBe(words)
})
