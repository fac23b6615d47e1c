import { MOST_OF_BOTH } from '../../check-ins/two-questions'
import type { AttentionRule } from '../rule'
import { when } from '../when'

/** Two mood questions that ask for a talk since a clinician last looked (CLINICAL.md S31, 8). */
export const lowMoodTold: AttentionRule<'low-mood'> = {
  key: 'low-mood',
  label: 'Mood',
  tone: 'careful',
  weight: 82,
  find: ({ lowMood }, today) =>
    lowMood
      ? {
          fromDay: lowMood.saidOn,
          words: `${lowMood.total} of ${MOST_OF_BOTH} in the two questions ${when(lowMood.saidOn, today)}; please talk with them`,
        }
      : null,
}
