import { v7 as uuidv7 } from 'uuid'
import { transaction } from '@/db/connection'
import {
  accounts,
  careRelationships,
  catalogueVersions,
  clinicians,
  clinics,
  patients,
  screenings,
} from '@/db/schema'
import type { Role } from '@/lib/access/scope'
import type { SignedIn } from '@/lib/auth/current-session'
import { cookieName, sealedSession } from '@/lib/auth/cookie'
import { recordSession } from '@/lib/auth/session'
import { patientListed, refreshCaseload } from '@/lib/caseload/mutations'
import { dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { asOwner } from './owner'
import { screeningOf } from './screenings'

export type TestClinic = { id: string; timeZone: string }
export type TestClinician = {
  clinic: TestClinic
  id: string
  name: string
  role: Role
  email: string
  credentials: string
  /** Another sign-in of the same person. */
  signIn?: string
}
export type TestPatient = {
  clinic: TestClinic
  id: string
  name: string
  dateOfBirth: string
  timeZone: string
}

/** A clinic of its own for one test; nothing is torn down. */
export async function makeClinic(
  values: Partial<typeof clinics.$inferInsert> = {},
): Promise<TestClinic> {
  const clinic = { id: uuidv7(), timeZone: 'Europe/London' }
  await asOwner((tx) =>
    tx.insert(clinics).values({
      ...clinic,
      name: 'Harbour Physiotherapy',
      address: '4 Quay Street, Falmouth TR11 3HH',
      phone: '01326 555 0142',
      emergencyNumber: '999',
      crisisLine: '116 123',
      createdAt: now(),
      ...values,
    }),
  )
  await inClinic(clinic, (tx) => tx.insert(catalogueVersions).values({ clinicId: clinic.id }))
  return { ...clinic, timeZone: values.timeZone ?? clinic.timeZone }
}

const inClinic = <T>(clinic: TestClinic, run: Parameters<typeof transaction<T>>[1]): Promise<T> =>
  transaction({ role: 'plumbline_clinician', clinicId: clinic.id }, run)

export async function makeClinician(
  clinic: TestClinic,
  role: Role = 'clinician',
  name = 'Dana Whitlock',
): Promise<TestClinician> {
  const credentials = 'MSc, MCSP'
  const id = uuidv7()
  const accountId = uuidv7()
  const email = `${id}@clinic.test`
  await transaction({ role: 'plumbline_identity' }, (tx) =>
    tx.insert(accounts).values({ id: accountId, email, createdAt: now() }),
  )
  await inClinic(clinic, (tx) =>
    tx.insert(clinicians).values({
      clinicId: clinic.id,
      id,
      accountId,
      name,
      credentials,
      email,
      role,
      createdAt: now(),
    }),
  )
  return { clinic, id, name, role, email, credentials }
}

const nothingReported = ({ id: clinicId }: TestClinic, patientId: string) => {
  const document = screeningOf()
  return {
    ...{ clinicId, id: document.id, patientId, document, level: 'none-reported' as const },
    ...{ answeredBy: 'patient' as const, answeredAt: now(), receivedAt: now() },
  }
}

/** A patient in the care of a clinician, who said of every red flag that it is not there. */
export async function makePatient(
  clinician: TestClinician,
  values: Partial<typeof patients.$inferInsert> = {},
  { isScreened = true }: { isScreened?: boolean } = {},
): Promise<TestPatient> {
  const { clinic } = clinician
  const patient = {
    id: uuidv7(),
    name: 'Maria Okafor',
    dateOfBirth: '1958-03-14',
    timeZone: clinic.timeZone,
    ...values,
  }
  await inClinic(clinic, async (tx) => {
    await tx
      .insert(patients)
      .values({ clinicId: clinic.id, createdBy: clinician.id, createdAt: now(), ...patient })
    const care = { clinicId: clinic.id, patientId: patient.id, clinicianId: clinician.id }
    await tx.insert(careRelationships).values({ ...care, startedAt: now() })
    if (isScreened) await tx.insert(screenings).values(nothingReported(clinic, patient.id))
    await patientListed(tx, { ...care, name: patient.name, listIds: [clinician.id, clinic.id] })
    const today = dayAt(now(), patient.timeZone)
    await refreshCaseload(tx, { clinicId: clinic.id, patientId: patient.id, today })
  })
  return { clinic, ...patient }
}

const isPatient = (person: TestClinician | TestPatient): person is TestPatient =>
  'dateOfBirth' in person

/** What `currentSession()` says when this person is signed in. */
export function signedIn(person: TestClinician | TestPatient): SignedIn {
  const where = {
    clinicId: person.clinic.id,
    clinicTimeZone: person.clinic.timeZone,
    signIn: ('signIn' in person && person.signIn) || `of ${person.id}`,
    clinic: { name: 'Harbour Physiotherapy', brandColour: '#0b5d5a' },
    now: now(),
  }
  if (isPatient(person)) {
    return {
      kind: 'patient',
      actor: { kind: 'patient', id: person.id, name: person.name },
      patientTimeZone: person.timeZone,
      careEndedAt: null,
      ...where,
    }
  }
  const { id, name, role, credentials } = person
  return {
    kind: 'clinician',
    actor: { kind: 'clinician', id, name, credentials, role },
    ...where,
  }
}

/** A real sign-in session and the cookie that carries it, for a browser or a plain request. */
export async function sessionCookie(
  person: TestClinician | TestPatient,
): Promise<{ name: string; value: string }> {
  const sessionId = await transaction({ role: 'plumbline_identity' }, (tx) =>
    recordSession(
      tx,
      {
        kind: isPatient(person) ? 'patient' : 'clinician',
        clinicId: person.clinic.id,
        personId: person.id,
        accountId: null,
      },
      'link',
      now(),
      'test',
    ),
  )
  const value = await sealedSession(sessionId, 3600)
  return { name: cookieName(), value }
}
