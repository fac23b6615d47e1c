import { and, eq, sql } from 'drizzle-orm'
import { protectionProfiles } from '@/db/schema'
import type { Transaction } from '@/db/connection'
import type { PatientScope } from '../access/scope'
import { change } from '../audit/change'
import { refreshCaseload } from '../caseload/mutations'
import { addDays, dayAt } from '../days'
import { Problem } from '../errors'
import { leftOpen } from '../programs/left-open'
import { latestIn } from '../programs/revisions/queries'
import type { ProfileInput } from './input'
import { profileOn } from './on-day'
import { firstReviewOf } from './profile'
import { profileIn, type StandingProfile } from './queries'

type Clinician = PatientScope<'clinician'>

/** The version it wrote, or none where another one stands. */
async function putProfile(tx: Transaction, scope: Clinician, input: ProfileInput) {
  const { clinicId, patientId, actor, now } = scope
  const { profile, startedFromVersion } = input
  const today = dayAt(now, scope.patientTimeZone)
  const signed = await latestIn(tx, scope)
  const written = {
    ...{ profile, reviewOn: firstReviewOf(profile) },
    leftOpen: signed && leftOpen(signed.document, profileOn(profile, today)).open,
    ...{ changedBy: actor.id, changedAt: now },
  }
  const { version } = protectionProfiles
  if (startedFromVersion === 0) {
    return tx
      .insert(protectionProfiles)
      .values({ clinicId, patientId, ...written })
      .onConflictDoNothing()
      .returning({ version })
  }
  return tx
    .update(protectionProfiles)
    .set({ ...written, version: sql`${version} + 1` })
    .where(
      and(
        eq(protectionProfiles.clinicId, clinicId),
        eq(protectionProfiles.patientId, patientId),
        eq(version, startedFromVersion),
      ),
    )
    .returning({ version })
}

/**
 * Sets what is held and ruled out for a patient, and counts what that leaves of their program. A hold cannot begin in days to come. A stale edit
 * is refused with `conflict`, and what stands comes in the problem's data (`StandingProfile`).
 */
export const saveProfile = (scope: Clinician, input: ProfileInput): Promise<{ version: number }> =>
  change(scope, 'protection.changed', async (tx, trace) => {
    const today = dayAt(scope.now, scope.patientTimeZone)
    if (input.profile.heldDirections.some(({ startedOn }) => startedOn > addDays(today, 1))) {
      throw new Problem('invalid', 'A direction is held from today on, or from an earlier day.')
    }
    const { pregnancy, pressure } = input.profile
    const taken = [pregnancy?.countedOn, pressure?.measuredOn]
    if (taken.some((day) => day !== undefined && day > addDays(today, 1))) {
      throw new Problem('invalid', 'Weeks are counted and pressure measured today, or earlier.')
    }
    const [saved] = await putProfile(tx, scope, input)
    if (!saved) {
      const standing: StandingProfile = await profileIn(tx, scope)
      throw new Problem('conflict', undefined, undefined, standing)
    }
    const { clinicId, patientId } = scope
    await refreshCaseload(tx, { clinicId, patientId, today })
    trace.details = { version: saved.version }
    return saved
  })
