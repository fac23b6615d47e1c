import { and, eq, gt, isNull } from 'drizzle-orm'
import { cache } from 'react'
import { reading, transaction } from '../../db/connection'
import { clinicians, clinics, patients, signInSessions } from '../../db/schema'
import { statement } from '../../db/statement'
import type { ClinicianActor, PatientActor } from '../access/scope'
import { now } from '../env'
import { isAccessOver } from './after-care'
import { sessionIdFromCookie } from './cookie'
import { seenEvery, sessionLimits } from './limits'
import { hashOfSessionId } from './tokens'

type Where = {
  clinicId: string
  clinicTimeZone: string
  /** Tells sign-ins apart in the trail; nobody can sign in with it. */
  signIn: string
  /** For the frame around the page; what a clinic says of itself is read where it is needed. */
  clinic: { name: string; brandColour: string }
  now: Date
}

export type SignedIn =
  | ({ kind: 'clinician'; actor: ClinicianActor } & Where)
  | ({
      kind: 'patient'
      actor: PatientActor
      patientTimeZone: string
      careEndedAt: Date | null
    } & Where)

/**
 * Who is signed in on this request, or null. The session row is looked up every time, so ending it
 * takes effect with the next request. Refreshes "last seen" at most once a minute.
 */
export const currentSession = cache(async (): Promise<SignedIn | null> => {
  const sessionId = await sessionIdFromCookie()
  return sessionId ? findSession(hashOfSessionId(sessionId), now()) : null
})

const sessionRows = statement(['idHash', 'at'], (tx, given) =>
  tx
    .select({
      kind: signInSessions.kind,
      clinicId: signInSessions.clinicId,
      lastSeenAt: signInSessions.lastSeenAt,
      clinicTimeZone: clinics.timeZone,
      clinic: { name: clinics.name, brandColour: clinics.brandColour },
      clinician: {
        id: clinicians.id,
        name: clinicians.name,
        credentials: clinicians.credentials,
        role: clinicians.role,
        isActive: clinicians.isActive,
      },
      patient: {
        id: patients.id,
        name: patients.name,
        timeZone: patients.timeZone,
        careEndedAt: patients.endedAt,
      },
    })
    .from(signInSessions)
    .innerJoin(clinics, eq(clinics.id, signInSessions.clinicId))
    .leftJoin(
      clinicians,
      and(
        eq(signInSessions.kind, 'clinician'),
        eq(clinicians.clinicId, signInSessions.clinicId),
        eq(clinicians.id, signInSessions.personId),
      ),
    )
    .leftJoin(
      patients,
      and(
        eq(signInSessions.kind, 'patient'),
        eq(patients.clinicId, signInSessions.clinicId),
        eq(patients.id, signInSessions.personId),
      ),
    )
    .where(
      and(
        eq(signInSessions.idHash, given.idHash),
        isNull(signInSessions.endedAt),
        gt(signInSessions.expiresAt, given.at),
      ),
    ),
)

type SessionRow = Awaited<ReturnType<typeof sessionRows>>[number]

const asIdentity = { role: 'plumbline_identity' } as const

async function findSession(idHash: string, at: Date): Promise<SignedIn | null> {
  const [row] = await reading(asIdentity, (tx) => sessionRows(tx, { idHash, at: at.toISOString() }))
  if (!row) return null
  const unseenFor = at.getTime() - row.lastSeenAt.getTime()
  if (unseenFor > sessionLimits[row.kind].idle) return null
  if (unseenFor > seenEvery) await noteSeen(idHash, at)
  return signedInAs(row, idHash.slice(0, 16), at)
}

const noteSeen = (idHash: string, at: Date) =>
  transaction(asIdentity, (tx) =>
    tx.update(signInSessions).set({ lastSeenAt: at }).where(eq(signInSessions.idHash, idHash)),
  )

function signedInAs(row: SessionRow, signIn: string, at: Date): SignedIn | null {
  const { clinicId, clinicTimeZone, clinic } = row
  const where = { clinicId, clinicTimeZone, signIn, clinic, now: at }
  if (row.clinician?.isActive) {
    const { id, name, credentials, role } = row.clinician
    return {
      kind: 'clinician',
      actor: { kind: 'clinician', id, name, credentials, role },
      ...where,
    }
  }
  if (row.patient && !isAccessOver(row.patient.careEndedAt, at)) {
    const { id, name, timeZone, careEndedAt } = row.patient
    return {
      kind: 'patient',
      actor: { kind: 'patient', id, name },
      patientTimeZone: timeZone,
      careEndedAt,
      ...where,
    }
  }
  return null
}
