import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { accessLinks, clinics, memberships, patients, signInSessions } from '../../db/schema'
import { read } from '../access/read'
import { dayAt, sayInstant } from '../days'
import { canSendMail } from '../mail/send'
import { accessUrl, type CarerScope } from './access-links'
import { deviceWords } from './device-words'
import { linkState } from './link-state'

const mostDevices = 20

/** What the patient's page says about their way in: the link, the devices, the password. */
export const patientAccess = (scope: CarerScope) =>
  read(scope, async (tx) => {
    const { clinicId, patientId, now } = scope
    const [patient] = await tx
      .select({ email: patients.email, clinicName: clinics.name })
      .from(patients)
      .innerJoin(clinics, eq(clinics.id, patients.clinicId))
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)))
    const [link] = await tx
      .select()
      .from(accessLinks)
      .where(and(eq(accessLinks.clinicId, clinicId), eq(accessLinks.patientId, patientId)))
      .orderBy(desc(accessLinks.createdAt))
      .limit(1)
    const devices = await tx
      .select({ device: signInSessions.device, lastSeenAt: signInSessions.lastSeenAt })
      .from(signInSessions)
      .where(
        and(
          eq(signInSessions.clinicId, clinicId),
          eq(signInSessions.kind, 'patient'),
          eq(signInSessions.personId, patientId),
          isNull(signInSessions.endedAt),
          gt(signInSessions.expiresAt, now),
        ),
      )
      .orderBy(desc(signInSessions.lastSeenAt))
      .limit(mostDevices)
    const password = await tx
      .select({ kind: memberships.kind })
      .from(memberships)
      .where(
        and(
          eq(memberships.clinicId, clinicId),
          eq(memberships.kind, 'patient'),
          eq(memberships.personId, patientId),
          isNull(memberships.endedAt),
        ),
      )
    const zone = scope.clinicTimeZone
    const say = (instant: Date) => sayInstant(instant, zone, dayAt(now, zone))
    return {
      link: link
        ? {
            state: linkState(link, now),
            url: accessUrl(link.id),
            lastUsed: link.lastUsedAt && say(link.lastUsedAt),
            expires: say(link.expiresAt),
          }
        : null,
      devices: devices.map(({ device, lastSeenAt }) => ({
        words: deviceWords(device),
        lastSeen: say(lastSeenAt),
      })),
      hasPassword: password.length > 0,
      email: patient?.email ?? null,
      canSendMail: canSendMail(),
    }
  })

export type PatientAccess = Awaited<ReturnType<typeof patientAccess>>
