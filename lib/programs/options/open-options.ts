import { isOpenToPatient } from '../../protection/patient-filter'
import { openProfile, type ProtectionProfile } from '../../protection/profile'
import type { Option } from '../document'
import { prescriptionById } from '../edits'
import { pausedMovements } from '../pause'
import type { FrozenMovement, RevisionDocument } from '../revision'

type Signed = Pick<RevisionDocument, 'program' | 'movements' | 'protection'>

/** Another way the patient may take now, with its text as it was signed. */
export type OpenOption = Option & { frozen: FrozenMovement }

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

/**
 * The other ways of a prescription that the clinician approved and the filter allows today, in the
 * clinician's order. Empty for an unknown prescription.
 */
export function openOptionsOf(
  signed: Signed,
  prescriptionId: string,
  profileToday: ProtectionProfile,
): OpenOption[] {
  const options = prescriptionById(signed.program, prescriptionId)?.options ?? []
  return options.flatMap((option) => {
    const frozen = signed.movements[option.movement]
    return frozen && isOpenNow(signed, option.movement, profileToday) ? [{ ...option, frozen }] : []
  })
}
