import { and, eq, isNull } from 'drizzle-orm'
import { transaction, type Transaction } from '../../db/connection'
import { accounts, memberships } from '../../db/schema'
import type { PatientScope } from '../access/scope'
import { Problem } from '../errors'
import { confirmLetter } from '../mail/letters'
import { canSendMail, send } from '../mail/send'
import { currentSession } from './current-session'
import type { Confirmed } from './input'
import { makeOneTimeLink, oneTimeLink, spendOneTimeLink } from './one-time-links'
import { accountOf } from './own-account'
import { noteEmailConfirmed } from './sign-in-trail'
import type { Visitor } from './visitor'

const asIdentity = { role: 'plumbline_identity' } as const

/**
 * Sends a letter that asks whether an address is its person's own. Answers whether it went out.
 */
export const askToConfirm = async (
  accountId: string,
  email: string,
  at: Date,
): Promise<boolean> => {
  if (!canSendMail()) return false
  const url = await transaction(asIdentity, (tx) =>
    makeOneTimeLink(tx, 'confirm-email', { accountId }, at),
  )
  return (await send(confirmLetter({ to: email, url }))).isSent
}

/** Sends the letter that asks whether the address is theirs once more. */
export async function askAgain(scope: PatientScope<'self'>): Promise<{ isAsked: boolean }> {
  const account = await transaction(asIdentity, (tx) => accountOf(tx, scope))
  if (!account || account.emailConfirmedAt) return { isAsked: false }
  return { isAsked: await askToConfirm(account.id, account.email, scope.now) }
}

/** Whether the person who is signed in signs in with the account a letter was about. */
async function isOwnLetter(tx: Transaction, accountId: string): Promise<boolean> {
  const session = await currentSession()
  if (!session) return false
  const [own] = await tx
    .select({ accountId: memberships.accountId })
    .from(memberships)
    .where(
      and(
        eq(memberships.accountId, accountId),
        eq(memberships.clinicId, session.clinicId),
        eq(memberships.kind, session.kind),
        eq(memberships.personId, session.actor.id),
        isNull(memberships.endedAt),
      ),
    )
  return Boolean(own)
}

/**
 * The address a letter asks about, when the person who is signed in can answer its link; null when
 * they cannot. Changes nothing.
 */
export const emailToConfirm = (token: string, at: Date): Promise<string | null> =>
  transaction(asIdentity, async (tx) => {
    const link = await oneTimeLink(tx, 'confirm-email', token, at)
    if (!link || !(await isOwnLetter(tx, link.accountId))) return null
    const [account] = await tx
      .select({ email: accounts.email })
      .from(accounts)
      .where(eq(accounts.id, link.accountId))
    return account?.email ?? null
  })

/**
 * Notes that an address is its person's own: they had the letter and are signed in. Whoever else
 * got the letter, because the address was mistyped, is refused.
 */
export async function confirmEmail(at: Visitor, { token }: Confirmed): Promise<void> {
  await transaction(asIdentity, async (tx) => {
    const link = await oneTimeLink(tx, 'confirm-email', token, at.now)
    if (!link || !(await isOwnLetter(tx, link.accountId))) throw new Problem('not-found')
    await spendOneTimeLink(tx, 'confirm-email', token, at.now)
    await tx
      .update(accounts)
      .set({ emailConfirmedAt: at.now })
      .where(and(eq(accounts.id, link.accountId), isNull(accounts.emailConfirmedAt)))
    await noteEmailConfirmed(tx, link.accountId, at.now)
  })
}
