import { and, desc, eq, gt, isNull, ne } from 'drizzle-orm'
import { transaction, type Transaction } from '../../db/connection'
import { accounts, memberships, signInSessions } from '../../db/schema'
import type { Scope } from '../access/scope'
import { change } from '../audit/change'
import { dayAt, sayInstant } from '../days'
import { Problem } from '../errors'
import { deviceWords } from './device-words'
import type { ChangedPassword } from './input'
import type { Account } from './memberships'
import { hashOfPassword } from './password'
import { passwordProblem } from './password-rule'
import { currentSessionHash, endSessionsOfAccount } from './session'
import { accountShown } from './sign-in'
import { visitor } from './visitor'
import { withIdentity } from './with-identity'

const asIdentity = { role: 'plumbline_identity' } as const
const mostDevices = 30

/** The account a person signs in with here, while it may; null for someone who has a link only. */
export async function accountOf(tx: Transaction, scope: Scope): Promise<Account | null> {
  const [found] = await tx
    .select({ account: accounts })
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(
      and(
        eq(memberships.clinicId, scope.clinicId),
        eq(memberships.kind, scope.actor.kind),
        eq(memberships.personId, scope.actor.id),
        isNull(memberships.endedAt),
      ),
    )
  return found?.account ?? null
}

const liveSessions = (scope: Scope) =>
  and(
    eq(signInSessions.clinicId, scope.clinicId),
    eq(signInSessions.kind, scope.actor.kind),
    eq(signInSessions.personId, scope.actor.id),
    isNull(signInSessions.endedAt),
    gt(signInSessions.expiresAt, scope.now),
  )

/** How the person of this scope signs in, and where they are signed in. */
export async function ownSignIn(scope: Scope, timeZone: string) {
  const currentHash = await currentSessionHash()
  return transaction(asIdentity, async (tx) => {
    const account = await accountOf(tx, scope)
    const sessions = await tx
      .select()
      .from(signInSessions)
      .where(liveSessions(scope))
      .orderBy(desc(signInSessions.lastSeenAt))
      .limit(mostDevices)
    return {
      email: account?.email ?? null,
      isConfirmed: Boolean(account?.emailConfirmedAt),
      devices: sessions.map(({ idHash, device, lastSeenAt }) => ({
        words: deviceWords(device),
        isThisOne: idHash === currentHash,
        lastSeen: sayInstant(lastSeenAt, timeZone, dayAt(scope.now, timeZone)),
      })),
    }
  })
}

export type OwnSignIn = Awaited<ReturnType<typeof ownSignIn>>

/** Replaces one's own password, and signs out every other device. */
export async function changePassword(scope: Scope, typed: ChangedPassword): Promise<void> {
  const account = await transaction(asIdentity, (tx) => accountOf(tx, scope))
  if (!account) throw new Problem('conflict', 'There is no password to change yet.')
  const problem = passwordProblem(typed.password, [account.email, scope.actor.name])
  if (problem) throw new Problem('invalid', undefined, { password: problem })
  await accountShown(await visitor(), account.email, typed.currentPassword).catch(isNotIt)
  const passwordHash = await hashOfPassword(typed.password)
  const currentHash = await currentSessionHash()
  await change(scope, 'account.password-set', (tx) =>
    withIdentity(tx, scope, async () => {
      await tx
        .update(accounts)
        .set({ passwordHash, passwordChangedAt: scope.now })
        .where(eq(accounts.id, account.id))
      await endSessionsOfAccount(tx, account.id, scope.now, currentHash)
      await tx
        .update(signInSessions)
        .set({ endedAt: scope.now })
        .where(and(liveSessions(scope), ne(signInSessions.idHash, currentHash)))
    }),
  )
}

function isNotIt(error: unknown): never {
  if (!(error instanceof Problem) || error.code !== 'invalid') throw error
  throw new Problem('invalid', undefined, {
    currentPassword: 'That is not the password you have now.',
  })
}

/** Signs the person out on every device but this one. */
export async function signOutOthers(scope: Scope): Promise<void> {
  const currentHash = await currentSessionHash()
  await change(scope, 'sign-in.ended', (tx, trace) =>
    withIdentity(tx, scope, async () => {
      const ended = await tx
        .update(signInSessions)
        .set({ endedAt: scope.now })
        .where(and(liveSessions(scope), ne(signInSessions.idHash, currentHash)))
        .returning({ idHash: signInSessions.idHash })
      trace.details = { by: 'self', devices: ended.length }
    }),
  )
}
