import type { AttentionRule } from '../rule'
import { when } from '../when'

/** The plan waits for a clinician's look (CLINICAL.md 2.2, C); a pause of their own has its day. */
export const paused: AttentionRule<'paused'> = {
  key: 'paused',
  label: 'Plan paused',
  tone: 'careful',
  weight: 85,
  find: ({ held }, today) =>
    held?.level === 'C' && held.reviewOn === null
      ? { fromDay: held.onDay, words: `since ${sinceWhen(held.onDay, today)}, waits for your look` }
      : null,
}

const sinceWhen = (day: string, today: string): string => when(day, today).replace(/^on /, '')
