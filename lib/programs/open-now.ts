import { isOpenToPatient, openExclusions, type Facts } from '../protection/patient-filter'
import { openProfile, type ProtectionProfile } from '../protection/profile'
import type { ProgramDocument } from './document'
import { pausedMovements } from './pause'

/** A program with what is known of its movements; signed ones carry the profile they were judged by. */
export type Judged = {
  program: ProgramDocument
  movements: Record<string, { movement: Facts }>
  /** Ways to rest that go with it besides. */
  rests?: Record<string, { movement: Facts }> | undefined
  protection?: { profile: ProtectionProfile } | undefined
}

/**
 * Whether the patient may reach a movement of a revision by their own tap today: both the profile
 * frozen into the revision and today's must let it (the stricter wins), an override answers only the
 * reasons it was given for, and what is paused stays paused. CLINICAL.md 2.6 and 8: the filter runs
 * again on every swap.
 */
export function isOpenNow(signed: Judged, slug: string, profileToday: ProtectionProfile): boolean {
  const movement = signed.movements[slug]?.movement
  if (!movement || pausedMovements(signed.program).includes(slug)) return false
  const profiles = [signed.protection?.profile ?? openProfile, profileToday]
  return profiles.every((profile) => isOpenToPatient(movement, profile, signed.program.overrides))
}

/**
 * Whether the clinic's rules of today keep a prescribed movement out. What only a clinician picks was
 * picked by one, so that alone keeps nothing out.
 */
export function isHeldByClinic(
  { program, movements, rests }: Judged,
  slug: string,
  profileToday: ProtectionProfile,
): boolean {
  const movement = (movements[slug] ?? rests?.[slug])?.movement
  const reasons = movement && openExclusions(movement, profileToday, program.overrides)
  return !reasons || reasons.some(({ rule }) => rule !== 'clinician-only')
}
