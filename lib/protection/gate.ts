import type { ProtectiveCriterion } from '../movements/protective-criteria'

/**
 * What a gate conflict means, as a clause for the clinician. Failing is not always wrong (flexion
 * suits stenosis-type symptoms), so it asks for a reasoned override. Source: CLINICAL.md 1.2.
 */
export const gateWords: Partial<Record<ProtectiveCriterion, string>> = {
  1: 'does not keep the spine in its middle range',
  8: 'leaves the person leaning forward without support',
}
