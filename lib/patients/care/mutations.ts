import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '../../../db/connection'
import { careRelationships, clinicians, patients } from '../../../db/schema'
import type { PatientScope } from '../../access/scope'
import { change } from '../../audit/change'
import {
  patientListed,
  patientUnlisted,
  refreshCaseload,
  statusChanged,
} from '../../caseload/mutations'
import { dayAt } from '../../days'
import { Problem, notFound } from '../../errors'
import type { CarerInput } from '../input'

type CareTeam = PatientScope<'clinician' | 'assistant'>

const ofPatient = ({ clinicId, patientId }: CareTeam) =>
  and(eq(patients.clinicId, clinicId), eq(patients.id, patientId))

const refresh = (tx: Transaction, { clinicId, patientId, now, patientTimeZone }: CareTeam) =>
  refreshCaseload(tx, { clinicId, patientId, today: dayAt(now, patientTimeZone) })

/** A colleague who works at the clinic now. Throws `invalid` for anyone else. */
export async function activeClinician(tx: Transaction, clinicId: string, clinicianId: string) {
  const [found] = await tx
    .select({ id: clinicians.id, name: clinicians.name })
    .from(clinicians)
    .where(
      and(
        eq(clinicians.clinicId, clinicId),
        eq(clinicians.id, clinicianId),
        eq(clinicians.isActive, true),
      ),
    )
  if (!found)
    throw new Problem('invalid', undefined, { carerId: 'Choose a colleague who works here.' })
  return found
}

/** Brings a colleague into the care of a patient, anew if they were part of it before. */
export const addCarer = (scope: CareTeam, { clinicianId }: CarerInput): Promise<void> =>
  change(scope, 'care.started', async (tx, trace) => {
    const { clinicId, patientId, now } = scope
    trace.subjectId = clinicianId
    await activeClinician(tx, clinicId, clinicianId)
    const [patient] = await tx
      .select({ name: patients.name, endedAt: patients.endedAt })
      .from(patients)
      .where(ofPatient(scope))
    if (!patient) throw notFound()
    await tx
      .insert(careRelationships)
      .values({ clinicId, patientId, clinicianId, startedAt: now })
      .onConflictDoUpdate({
        target: [
          careRelationships.clinicId,
          careRelationships.patientId,
          careRelationships.clinicianId,
        ],
        set: { startedAt: now, endedAt: null },
        setWhere: sql`${careRelationships.endedAt} is not null`,
      })
    await patientListed(tx, { clinicId, patientId, name: patient.name, listIds: [clinicianId] })
    const status = patient.endedAt ? 'ended' : 'active'
    await statusChanged(tx, { clinicId, patientId, status })
    await refresh(tx, scope)
  })

/** Takes a colleague out of the care of a patient. The last one stays: that is a `conflict`. */
export const removeCarer = (scope: CareTeam, { clinicianId }: CarerInput): Promise<void> =>
  change(scope, 'care.ended', async (tx, trace) => {
    const { clinicId, patientId, now } = scope
    trace.subjectId = clinicianId
    const team = await tx
      .select({ id: careRelationships.clinicianId })
      .from(careRelationships)
      .where(
        and(
          eq(careRelationships.clinicId, clinicId),
          eq(careRelationships.patientId, patientId),
          isNull(careRelationships.endedAt),
        ),
      )
      .for('update')
    if (!team.some(({ id }) => id === clinicianId)) {
      trace.isUnchanged = true
      return
    }
    if (team.length === 1) {
      throw new Problem(
        'conflict',
        'Someone has to look after this patient. Add a colleague first.',
      )
    }
    await tx
      .update(careRelationships)
      .set({ endedAt: now })
      .where(
        and(
          eq(careRelationships.clinicId, clinicId),
          eq(careRelationships.patientId, patientId),
          eq(careRelationships.clinicianId, clinicianId),
        ),
      )
    await patientUnlisted(tx, { clinicId, patientId, listIds: [clinicianId] })
  })

async function setEnded(tx: Transaction, scope: CareTeam, endedAt: Date | null) {
  const { clinicId, patientId, now } = scope
  const lookedAt = endedAt ? {} : { lookedAt: now }
  await tx
    .update(patients)
    .set({ endedAt, ...lookedAt })
    .where(ofPatient(scope))
  await statusChanged(tx, { clinicId, patientId, status: endedAt ? 'ended' : 'active' })
  await refresh(tx, scope)
}

/** Ends the care of a patient: they leave the lists, and the portal takes no more reports. */
export const endCare = (scope: CareTeam): Promise<void> =>
  change(scope, 'patient.ended', (tx) => setEnded(tx, scope, scope.now))

/** Takes an ended patient back into care; what was quiet meanwhile is not held against them. */
export const restartCare = (scope: CareTeam): Promise<void> =>
  change(scope, 'patient.restarted', (tx) => setEnded(tx, scope, null))
