import type { AttentionRule } from '../rule'
import { when } from '../when'

/** Resting blood pressure at or over the ceiling: exercise waits for a clearance (CLINICAL.md 2.3, 8). */
export const pressureOver: AttentionRule<'pressure-over'> = {
  key: 'pressure-over',
  label: 'Blood pressure',
  tone: 'careful',
  weight: 84,
  find: ({ plan, pressureOver: over }, today) =>
    plan && over
      ? {
          fromDay: over.measuredOn,
          words: `${over.words}, measured ${when(over.measuredOn, today)}; no clearance is noted`,
        }
      : null,
}
