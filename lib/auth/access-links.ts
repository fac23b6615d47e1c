import { and, desc, eq, gt, isNull, lt } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../../db/connection'
import { accessLinks, memberships, patients, signInSessions } from '../../db/schema'
import type { PatientScope } from '../access/scope'
import { read } from '../access/read'
import { change } from '../audit/change'
import { refreshCaseload } from '../caseload/mutations'
import { dayAt } from '../days'
import { origin } from '../env'
import { accessLinkLasts } from './limits'
import { mostWrongTries } from './link-state'
import { tokenFor } from './tokens'

export type CarerScope = PatientScope<'clinician' | 'assistant'>

export type AccessLink = { id: string; expiresAt: Date; lastUsedAt: Date | null }

/** The address a patient opens; whoever has it still needs the date of birth. */
export const accessUrl = (linkId: string): string =>
  `${origin()}/enter/${tokenFor('access-link', linkId)}`

const days = 24 * 60 * 60 * 1000

/** A link that is handed out or printed now should work for weeks. */
const shortestToHandOut = 30 * days

async function linkThatLasts(
  tx: Transaction,
  scope: CarerScope,
  atLeast: number,
): Promise<AccessLink | null> {
  const [link] = await tx
    .select({
      id: accessLinks.id,
      expiresAt: accessLinks.expiresAt,
      lastUsedAt: accessLinks.lastUsedAt,
    })
    .from(accessLinks)
    .where(
      and(
        eq(accessLinks.clinicId, scope.clinicId),
        eq(accessLinks.patientId, scope.patientId),
        isNull(accessLinks.endedAt),
        lt(accessLinks.wrongTries, mostWrongTries),
        gt(accessLinks.expiresAt, new Date(scope.now.getTime() + atLeast)),
      ),
    )
    .orderBy(desc(accessLinks.expiresAt))
    .limit(1)
  return link ?? null
}

/** The link that opens this patient's page now, or null. */
export const currentAccessLink = (scope: CarerScope): Promise<AccessLink | null> =>
  read(scope, (tx) => linkThatLasts(tx, scope, 0))

/**
 * A link to hand out or print: the patient's own when it still works for 30 days or more, or else a
 * new one. Older ones go on working until they run out, because they may be on paper.
 */
export async function activeAccessLink(scope: CarerScope): Promise<AccessLink> {
  const found = await read(scope, (tx) => linkThatLasts(tx, scope, shortestToHandOut))
  if (found) return found
  return change(scope, 'access-link.made', async (tx, trace) => {
    await tx
      .select({ id: patients.id })
      .from(patients)
      .where(and(eq(patients.clinicId, scope.clinicId), eq(patients.id, scope.patientId)))
      .for('update')
    const madeMeanwhile = await linkThatLasts(tx, scope, shortestToHandOut)
    if (madeMeanwhile) {
      trace.isUnchanged = true
      return madeMeanwhile
    }
    const link = {
      id: uuidv7(),
      expiresAt: new Date(scope.now.getTime() + accessLinkLasts),
      lastUsedAt: null,
    }
    const { clinicId, patientId } = scope
    await tx
      .insert(accessLinks)
      .values({ ...link, clinicId, patientId, createdBy: scope.actor.id, createdAt: scope.now })
    await refreshCaseload(tx, { clinicId, patientId, today: dayAt(scope.now, 'UTC') })
    trace.subjectId = link.id
    return link
  })
}

/**
 * Ends every way in at once: links on paper and in letters, devices that are signed in, and the
 * password. The next request of any of them is refused. A link made later opens the page again; a
 * password has to be made anew.
 */
export const endAllAccess = (scope: CarerScope): Promise<void> =>
  change(scope, 'access.ended', async (tx, trace) => {
    const { clinicId, patientId, now } = scope
    const links = await tx
      .update(accessLinks)
      .set({ endedAt: now })
      .where(
        and(
          eq(accessLinks.clinicId, clinicId),
          eq(accessLinks.patientId, patientId),
          isNull(accessLinks.endedAt),
        ),
      )
      .returning({ id: accessLinks.id })
    const sessions = await tx
      .update(signInSessions)
      .set({ endedAt: now })
      .where(
        and(
          eq(signInSessions.clinicId, clinicId),
          eq(signInSessions.kind, 'patient'),
          eq(signInSessions.personId, patientId),
          isNull(signInSessions.endedAt),
          gt(signInSessions.expiresAt, now),
        ),
      )
      .returning({ kind: signInSessions.kind })
    await tx
      .update(memberships)
      .set({ endedAt: now })
      .where(
        and(
          eq(memberships.clinicId, clinicId),
          eq(memberships.kind, 'patient'),
          eq(memberships.personId, patientId),
          isNull(memberships.endedAt),
        ),
      )
    await refreshCaseload(tx, { clinicId, patientId, today: dayAt(now, 'UTC') })
    trace.details = { links: links.length, devices: sessions.length }
  })
