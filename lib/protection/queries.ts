import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/connection'
import { clinicians, protectionProfiles } from '@/db/schema'
import { statement } from '@/db/statement'
import { read } from '../access/read'
import type { PatientScope } from '../access/scope'
import { dayAt } from '../days'
import { profileOn } from './on-day'
import { openProfile, type ProfileOnDay, type ProtectionProfile } from './profile'

/**
 * A patient's profile as it stands; version 0 is the one every patient starts with. `profile` is what
 * was set, `today` the same with what its numbers bring today: filters take that one.
 */
export type StandingProfile = {
  profile: ProtectionProfile
  today: ProfileOnDay
  version: number
  changedAt: Date | null
  changedBy: string
}

const standingOf = statement(['clinicId', 'patientId'], (tx, given) =>
  tx
    .select({
      profile: protectionProfiles.profile,
      version: protectionProfiles.version,
      changedAt: protectionProfiles.changedAt,
      changedBy: clinicians.name,
    })
    .from(protectionProfiles)
    .innerJoin(
      clinicians,
      and(
        eq(clinicians.clinicId, protectionProfiles.clinicId),
        eq(clinicians.id, protectionProfiles.changedBy),
      ),
    )
    .where(
      and(
        eq(protectionProfiles.clinicId, given.clinicId),
        eq(protectionProfiles.patientId, given.patientId),
      ),
    ),
)

/** The profile inside a transaction that reads or writes something else as well. */
export async function profileIn(
  tx: Transaction,
  { clinicId, patientId, now, patientTimeZone }: PatientScope,
): Promise<StandingProfile> {
  const [found] = await standingOf(tx, { clinicId, patientId })
  const standing = found ?? { profile: openProfile, version: 0, changedAt: null, changedBy: '' }
  return { ...standing, today: profileOn(standing.profile, dayAt(now, patientTimeZone)) }
}

/** What is held and ruled out for a patient now; the care team and the patient may read it. */
export const protectionOf = (scope: PatientScope): Promise<StandingProfile> =>
  read(scope, (tx) => profileIn(tx, scope))
