import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { clinicians, memberships } from '../../db/schema'
import { read } from '../access/read'
import type { ClinicScope } from '../access/scope'
import { dayAt, sayInstant } from '../days'

const largestTeam = 200

/** Everyone who works or worked for the clinic, with whether they have come in yet. */
export const team = (scope: ClinicScope<'owner'>) =>
  read(scope, async (tx) => {
    const members = await tx
      .select({
        id: clinicians.id,
        name: clinicians.name,
        credentials: clinicians.credentials,
        email: clinicians.email,
        role: clinicians.role,
        isActive: clinicians.isActive,
        joined: memberships.personId,
        lastUsedAt: memberships.lastUsedAt,
      })
      .from(clinicians)
      .leftJoin(
        memberships,
        and(
          eq(memberships.clinicId, clinicians.clinicId),
          eq(memberships.kind, 'clinician'),
          eq(memberships.personId, clinicians.id),
          isNull(memberships.endedAt),
        ),
      )
      .where(eq(clinicians.clinicId, scope.clinicId))
      .orderBy(desc(clinicians.isActive), asc(clinicians.name), asc(clinicians.id))
      .limit(largestTeam)
    const zone = scope.clinicTimeZone
    return members.map(({ joined, lastUsedAt, ...member }) => ({
      ...member,
      isSelf: member.id === scope.actor.id,
      hasJoined: joined !== null,
      lastSignedIn: lastUsedAt && sayInstant(lastUsedAt, zone, dayAt(scope.now, zone)),
    }))
  })

export type TeamMember = Awaited<ReturnType<typeof team>>[number]
