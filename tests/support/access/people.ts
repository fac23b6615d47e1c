import { v7 as uuidv7 } from 'uuid'
import { and, eq } from 'drizzle-orm'
import { transaction } from '@/db/connection'
import { careRelationships } from '@/db/schema'
import { now } from '@/lib/env'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '../people'
import { publishProgramFor, type TestRevision } from '../programs'

/** Everybody who might try, seen from one patient's record. */
export type World = {
  owner: TestClinician
  carer: TestClinician
  colleague: TestClinician
  assistant: TestClinician
  former: TestClinician
  stranger: TestClinician
  patient: TestPatient
  neighbour: TestPatient
  foreigner: TestPatient
  revision: TestRevision
}

/** Who tries. `former` cared for the patient once; `stranger` owns another clinic. */
export const triers = [
  'owner',
  'carer',
  'assistant',
  'colleague',
  'former',
  'stranger',
  'patient',
  'neighbour',
  'foreigner',
  'nobody',
] as const
export type Trier = (typeof triers)[number]

async function takesPart(clinician: TestClinician, patient: TestPatient, endedAt: Date | null) {
  const { id: clinicId } = patient.clinic
  await transaction({ role: 'plumbline_clinician', clinicId }, async (tx) => {
    const care = { clinicId, patientId: patient.id, clinicianId: clinician.id }
    await tx.insert(careRelationships).values({ ...care, startedAt: now() })
    if (!endedAt) return
    await tx
      .update(careRelationships)
      .set({ endedAt })
      .where(
        and(
          eq(careRelationships.clinicId, clinicId),
          eq(careRelationships.patientId, patient.id),
          eq(careRelationships.clinicianId, clinician.id),
        ),
      )
  })
}

/** A clinic with one patient in care, and everybody around. */
export async function makeWorld(): Promise<World> {
  const clinic = await makeClinic()
  const carer = await makeClinician(clinic, 'clinician', 'Tom Adeyemi')
  const patient = await makePatient(carer)
  const world: World = {
    owner: await makeClinician(clinic, 'owner', 'Dana Whitlock'),
    carer,
    assistant: await makeClinician(clinic, 'assistant', 'Ruth Lindqvist'),
    colleague: await makeClinician(clinic, 'clinician', 'Ana Silva'),
    former: await makeClinician(clinic, 'clinician', 'Ned Brook'),
    stranger: await makeClinician(await makeClinic(), 'owner', 'Sam Foreign'),
    patient,
    neighbour: await makePatient(carer, { name: 'Harold Pike' }),
    foreigner: await makePatient(await makeClinician(await makeClinic()), { name: 'Zoe Afar' }),
    revision: await publishProgramFor(carer, patient),
  }
  await takesPart(world.assistant, patient, null)
  await takesPart(world.former, patient, now())
  return world
}

export const newId = (): string => uuidv7()
