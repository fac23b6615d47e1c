import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Transaction } from '../../db/connection'
import { transaction } from '../../db/connection'
import { memberships, signInSessions } from '../../db/schema'
import { clearSessionCookie, sessionIdFromCookie, setSessionCookie } from './cookie'
import { sessionLimits } from './limits'
import { noteSignIn } from './sign-in-trail'
import { hashOfSessionId, newSessionId } from './tokens'
import type { Visitor } from './visitor'

export type Person = {
  kind: 'clinician' | 'patient'
  clinicId: string
  personId: string
  accountId: string | null
}

type Method = 'password' | 'link'

/**
 * Starts a sign-in session inside `tx` (role plumbline_identity) and returns its id, which goes
 * nowhere but into the browser's cookie.
 */
export async function recordSession(
  tx: Transaction,
  person: Person,
  method: Method,
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

/** Ends the session this browser had, if it had one, and writes that down. */
async function endSessionOf(tx: Transaction, sessionId: string | null, at: Date): Promise<void> {
  if (!sessionId) return
  const [ended] = await tx
    .update(signInSessions)
    .set({ endedAt: at })
    .where(
      and(eq(signInSessions.idHash, hashOfSessionId(sessionId)), isNull(signInSessions.endedAt)),
    )
    .returning()
  if (ended) await noteSignIn(tx, 'sign-in.ended', ended, at, { by: 'self' })
}

/**
 * Starts a session for this browser in place of the one it had, and writes it into the trail. Hand
 * it over once the transaction has landed.
 */
export async function startSession(
  tx: Transaction,
  person: Person,
  method: Method,
  { now, device }: Visitor,
): Promise<string> {
  await endSessionOf(tx, await sessionIdFromCookie(), now)
  if (person.accountId) {
    await tx
      .update(memberships)
      .set({ lastUsedAt: now })
      .where(
        and(
          eq(memberships.accountId, person.accountId),
          eq(memberships.clinicId, person.clinicId),
          eq(memberships.kind, person.kind),
        ),
      )
  }
  await noteSignIn(tx, 'sign-in.started', person, now, { by: method })
  return recordSession(tx, person, method, now, device)
}

/** Signs the browser in with a session that was recorded. */
export const handOver = (sessionId: string, kind: Person['kind']): Promise<void> =>
  setSessionCookie(sessionId, Math.floor(sessionLimits[kind].overall / 1000))

/**
 * Ends every session of an account, wherever it is signed in, but for the one with this hash.
 * Role plumbline_identity; the next request of each is refused.
 */
export async function endSessionsOfAccount(
  tx: Transaction,
  accountId: string,
  at: Date,
  exceptHash = '',
): Promise<void> {
  await tx
    .update(signInSessions)
    .set({ endedAt: at })
    .where(
      and(
        eq(signInSessions.accountId, accountId),
        isNull(signInSessions.endedAt),
        ne(signInSessions.idHash, exceptHash),
      ),
    )
}

/** Signs this browser out: the session ends on the server, then the cookie goes. */
export async function endCurrentSession(at: Date): Promise<void> {
  const sessionId = await sessionIdFromCookie()
  await transaction({ role: 'plumbline_identity' }, (tx) => endSessionOf(tx, sessionId, at))
  await clearSessionCookie()
}

/** The hash of the session this request came with; empty when there is none. */
export async function currentSessionHash(): Promise<string> {
  const sessionId = await sessionIdFromCookie()
  return sessionId ? hashOfSessionId(sessionId) : ''
}
