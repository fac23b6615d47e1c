import type { AttentionRule } from '../rule'
import { when } from '../when'

/** The patient said that they do not feel safe since a clinician last looked (CLINICAL.md S31, 8). */
export const unsafe: AttentionRule<'unsafe'> = {
  key: 'unsafe',
  label: 'Does not feel safe',
  tone: 'stop',
  weight: 98,
  find: ({ unsafeOn }, today) =>
    unsafeOn
      ? { fromDay: unsafeOn, words: `said so ${when(unsafeOn, today)}; please ring them` }
      : null,
}
