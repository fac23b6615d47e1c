import { and, eq, isNull } from 'drizzle-orm'
import { headers } from 'next/headers'
import type { Transaction } from '../../db/connection'
import { transaction } from '../../db/connection'
import { signInSessions } from '../../db/schema'
import { now } from '../env'
import { clearSessionCookie, sessionIdFromCookie, setSessionCookie } from './cookie'
import { sessionLimits } from './limits'
import { hashOfSessionId, newSessionId } from './tokens'

export type Person = {
  kind: 'clinician' | 'patient'
  clinicId: string
  personId: string
  accountId: string | null
}

/**
 * Starts a sign-in session inside `tx` (role plumbline_identity) and returns its id, which goes
 * nowhere but into the browser's cookie.
 */
export async function recordSession(
  tx: Transaction,
  person: Person,
  method: 'password' | 'link',
  at: Date,
  device: string,
): Promise<string> {
  const sessionId = newSessionId()
  await tx.insert(signInSessions).values({
    idHash: hashOfSessionId(sessionId),
    ...person,
    method,
    device: device.slice(0, 200),
    startedAt: at,
    lastSeenAt: at,
    expiresAt: new Date(at.getTime() + sessionLimits[person.kind].overall),
  })
  return sessionId
}

/** The browser's own description of itself, kept so that people can tell their devices apart. */
export const deviceWords = async (): Promise<string> => (await headers()).get('user-agent') ?? ''

/** Signs the browser in with a session that was recorded. */
export const handOver = (sessionId: string, kind: Person['kind']): Promise<void> =>
  setSessionCookie(sessionId, Math.floor(sessionLimits[kind].overall / 1000))

/** Signs this browser out: the session ends on the server, then the cookie goes. */
export async function endCurrentSession(): Promise<void> {
  const sessionId = await sessionIdFromCookie()
  if (sessionId) {
    await transaction({ role: 'plumbline_identity' }, (tx) =>
      tx
        .update(signInSessions)
        .set({ endedAt: now() })
        .where(
          and(
            eq(signInSessions.idHash, hashOfSessionId(sessionId)),
            isNull(signInSessions.endedAt),
          ),
        ),
    )
  }
  await clearSessionCookie()
}
