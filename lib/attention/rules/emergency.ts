import type { AttentionRule } from '../rule'
import { when } from '../when'

/** A sign that asks for emergency help locked the plan (CLINICAL.md 2.2, E); until it is unlocked. */
export const emergency: AttentionRule<'emergency'> = {
  key: 'emergency',
  label: 'Emergency sign',
  tone: 'stop',
  weight: 110,
  find: ({ held }, today) =>
    held?.level === 'E'
      ? { fromDay: held.onDay, words: `reported ${when(held.onDay, today)}, the plan is locked` }
      : null,
}
