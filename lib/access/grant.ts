import { and, eq, isNull } from 'drizzle-orm'
import { validate as isUuid } from 'uuid'
import { transaction, type Transaction } from '../../db/connection'
import { careRelationships, patients } from '../../db/schema'
import { noteOpening } from '../audit/change'
import { currentSession, type SignedIn } from '../auth/current-session'
import { Problem, notFound } from '../errors'
import { contextOf } from './context'
import type { ClinicianActor, ClinicScope, PatientScope, Role } from './scope'

/** Who is signed in, or the refusal that sends them to the sign-in page. */
async function session(): Promise<SignedIn> {
  const found = await currentSession()
  if (!found) throw new Problem('not-signed-in')
  return found
}

const isRole = <R extends Role>(role: Role, roles: readonly R[]): role is R =>
  (roles as readonly Role[]).includes(role)

function clinicScope<R extends Role>(signedIn: SignedIn, roles: readonly R[]): ClinicScope<R> {
  if (signedIn.kind !== 'clinician' || !isRole(signedIn.actor.role, roles)) throw notFound()
  return {
    clinicId: signedIn.clinicId,
    clinicTimeZone: signedIn.clinicTimeZone,
    signIn: signedIn.signIn,
    actor: signedIn.actor as ClinicianActor<R>,
    now: signedIn.now,
  } as ClinicScope<R>
}

/** Grants work in the clinic to people in these roles; to everyone else it is not there. */
export const inClinic =
  <R extends Role>(...roles: R[]) =>
  async (): Promise<ClinicScope<R>> =>
    clinicScope(await session(), roles)

export const clinicTeam = inClinic('owner', 'clinician', 'assistant')
export const clinicPrescriber = inClinic('owner', 'clinician')
export const clinicOwner = inClinic('owner')

/** Grants a patient their own record. */
export async function ownRecord(): Promise<PatientScope<'self'>> {
  const signedIn = await session()
  if (signedIn.kind !== 'patient') throw notFound()
  return {
    by: 'self',
    clinicId: signedIn.clinicId,
    clinicTimeZone: signedIn.clinicTimeZone,
    signIn: signedIn.signIn,
    patientId: signedIn.actor.id,
    patientName: signedIn.actor.name,
    patientTimeZone: signedIn.patientTimeZone,
    careEndedAt: signedIn.careEndedAt,
    actor: signedIn.actor,
    now: signedIn.now,
  } as PatientScope<'self'>
}

type Carer = PatientScope<'clinician' | 'assistant'>

/**
 * Opens one patient's record to someone of the clinic: owners of the clinic, and those in a care
 * relationship with the patient. To read in it leaves an audit entry; a change leaves its own.
 */
async function openRecord(
  patientId: string,
  roles: readonly Role[],
  purpose: 'to read' | 'to change',
): Promise<Carer> {
  const clinic = clinicScope(await session(), roles)
  const { actor } = clinic
  if (!isUuid(patientId)) throw notFound()
  const open = async (tx: Transaction) => {
    const [patient] = await tx
      .select({
        name: patients.name,
        timeZone: patients.timeZone,
        careEndedAt: patients.endedAt,
        carer: careRelationships.clinicianId,
      })
      .from(patients)
      .leftJoin(
        careRelationships,
        and(
          eq(careRelationships.clinicId, patients.clinicId),
          eq(careRelationships.patientId, patients.id),
          eq(careRelationships.clinicianId, actor.id),
          isNull(careRelationships.endedAt),
        ),
      )
      .where(and(eq(patients.clinicId, clinic.clinicId), eq(patients.id, patientId)))
    if (!patient || (!patient.carer && actor.role !== 'owner')) throw notFound()
    return {
      by: actor.role === 'assistant' ? 'assistant' : 'clinician',
      clinicId: clinic.clinicId,
      clinicTimeZone: clinic.clinicTimeZone,
      signIn: clinic.signIn,
      patientId,
      patientName: patient.name,
      patientTimeZone: patient.timeZone,
      careEndedAt: patient.careEndedAt,
      actor,
      now: clinic.now,
    } as Carer
  }
  const note = (tx: Transaction, scope: Carer) =>
    purpose === 'to read' ? noteOpening(tx, scope) : undefined
  return transaction({ ...contextOf(clinic), patientId }, open, note)
}

type OfPatient = { patientId: string }

const prescribers = ['owner', 'clinician'] as const
const carers = ['owner', 'clinician', 'assistant'] as const

/** Grants a patient's record to a clinician who may prescribe for them. */
export const caseRecord = async ({ patientId }: OfPatient): Promise<PatientScope<'clinician'>> =>
  (await openRecord(patientId, prescribers, 'to read')) as PatientScope<'clinician'>

/** Grants a patient's record to the whole care team, assistants included. */
export const careTeam = ({ patientId }: OfPatient): Promise<Carer> =>
  openRecord(patientId, carers, 'to read')

/**
 * The same for an action, which does its work through `change()` and so leaves its own entry: saving
 * a record that is open is not opening it again.
 */
export const toChange = {
  caseRecord: async ({ patientId }: OfPatient): Promise<PatientScope<'clinician'>> =>
    (await openRecord(patientId, prescribers, 'to change')) as PatientScope<'clinician'>,
  careTeam: ({ patientId }: OfPatient): Promise<Carer> =>
    openRecord(patientId, carers, 'to change'),
}
