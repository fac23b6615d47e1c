import type { ProtectiveCriterion } from '../movements/protective-criteria'

/**
 * What a gate conflict means, in one sentence for the clinician. Failing is not always wrong (flexion
 * suits stenosis-type symptoms), so it asks for a reasoned override. Source: CLINICAL.md 1.2.
 */
export const gateWords: Partial<Record<ProtectiveCriterion, string>> = {
  1: 'This one does not keep the spine in its middle range first.',
  8: 'This one leaves the person leaning forward without support.',
}
