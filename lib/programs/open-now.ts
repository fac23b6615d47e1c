import { isOpenToPatient } from '../protection/patient-filter'
import { openProfile, type ProtectionProfile } from '../protection/profile'
import { pausedMovements } from './pause'
import type { RevisionDocument } from './revision'

type Signed = Pick<RevisionDocument, 'program' | 'movements' | 'protection'>

/**
 * Whether the patient may reach a movement of a revision by their own tap today: both the profile
 * frozen into the revision and today's must let it (the stricter wins), an override answers only the
 * reasons it was given for, and what is paused stays paused. CLINICAL.md 2.6 and 8: the filter runs
 * again on every swap.
 */
export function isOpenNow(signed: Signed, slug: string, profileToday: ProtectionProfile): boolean {
  const movement = signed.movements[slug]?.movement
  if (!movement || pausedMovements(signed.program).includes(slug)) return false
  const profiles = [signed.protection?.profile ?? openProfile, profileToday]
  return profiles.every((profile) => isOpenToPatient(movement, profile, signed.program.overrides))
}
