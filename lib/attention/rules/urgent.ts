import type { AttentionRule } from '../rule'
import { when } from '../when'

/** A sign that asks for medical contact the same day locked the plan (CLINICAL.md 2.2, U). */
export const urgent: AttentionRule<'urgent'> = {
  key: 'urgent',
  label: 'Urgent sign',
  tone: 'stop',
  weight: 100,
  find: ({ held }, today) =>
    held?.level === 'U'
      ? { fromDay: held.onDay, words: `reported ${when(held.onDay, today)}, the plan is locked` }
      : null,
}
