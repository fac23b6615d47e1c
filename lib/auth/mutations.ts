import { and, eq } from 'drizzle-orm'
import { clinics, patients } from '../../db/schema'
import { read } from '../access/read'
import { accessLetter } from '../mail/letters'
import { send, type Sent } from '../mail/send'
import { accessUrl, activeAccessLink, type CarerScope } from './access-links'

/** Makes sure there is a link to hand out. */
export async function openAccess(scope: CarerScope): Promise<void> {
  await activeAccessLink(scope)
}

/** Sends the patient their link, and says in words when that did not work. */
export async function sendAccessLink(scope: CarerScope): Promise<Sent> {
  const [patient] = await read(scope, (tx) =>
    tx
      .select({ email: patients.email, clinic: clinics.name })
      .from(patients)
      .innerJoin(clinics, eq(clinics.id, patients.clinicId))
      .where(and(eq(patients.clinicId, scope.clinicId), eq(patients.id, scope.patientId))),
  )
  if (!patient?.email) {
    return { isSent: false, words: 'There is no e-mail address in this record yet.' }
  }
  const link = await activeAccessLink(scope)
  return send(accessLetter({ to: patient.email, clinic: patient.clinic, url: accessUrl(link.id) }))
}
