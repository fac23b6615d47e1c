import { and, eq, isNull } from 'drizzle-orm'
import { transaction, type Transaction } from '../../db/connection'
import { accounts, clinicians, clinics, memberships } from '../../db/schema'
import { Problem } from '../errors'
import type { NewPassword } from './input'
import { oneTimeLink, spendOneTimeLink, spendOthers, type OneTimeLink } from './one-time-links'
import { hashOfPassword } from './password'
import { passwordProblem } from './password-rule'
import { endSessionsOfAccount } from './session'
import { accountShown, enterAs } from './sign-in'
import { notePasswordSet } from './sign-in-trail'
import { usableMemberships } from './memberships'
import type { Visitor } from './visitor'

const asIdentity = { role: 'plumbline_identity' } as const

export type PasswordLinkShown = {
  email: string
  clinicName: string | null
  /** An account that also belongs elsewhere: whoever made the link must not get to set its password. */
  needsPassword: boolean
}

async function shownBy(
  tx: Transaction,
  link: OneTimeLink,
  at: Date,
): Promise<PasswordLinkShown | null> {
  const [account] = await tx.select().from(accounts).where(eq(accounts.id, link.accountId))
  if (!account) return null
  if (!link.clinicId) return { email: account.email, clinicName: null, needsPassword: false }
  const [clinic] = await tx
    .select({ name: clinics.name })
    .from(clinics)
    .where(eq(clinics.id, link.clinicId))
  const places = await usableMemberships(tx, account.id, at)
  const isElsewhere = places.some(({ personId }) => personId !== link.clinicianId)
  return {
    email: account.email,
    clinicName: clinic?.name ?? null,
    needsPassword: account.emailConfirmedAt !== null && isElsewhere,
  }
}

/** What a link to set a password is for, or null when it no longer works. Changes nothing. */
export async function passwordLinkShown(
  token: string,
  at: Date,
): Promise<PasswordLinkShown | null> {
  return transaction(asIdentity, async (tx) => {
    const link = await oneTimeLink(tx, 'set-password', token, at)
    return link && shownBy(tx, link, at)
  })
}

/** The address is now shown to be this person's; whoever used it before without showing that is out. */
async function confirmAddress(tx: Transaction, { accountId }: OneTimeLink, at: Date) {
  const [confirmed] = await tx
    .update(accounts)
    .set({ emailConfirmedAt: at })
    .where(and(eq(accounts.id, accountId), isNull(accounts.emailConfirmedAt)))
    .returning({ id: accounts.id })
  if (!confirmed) return
  await tx
    .update(memberships)
    .set({ endedAt: at })
    .where(and(eq(memberships.accountId, accountId), isNull(memberships.endedAt)))
}

/** An invitation is accepted: the clinician it names belongs to this account. */
async function acceptInvitation(
  tx: Transaction,
  { accountId, clinicId, clinicianId }: OneTimeLink,
) {
  if (!clinicId || !clinicianId) return
  const [invited] = await tx
    .select({ id: clinicians.id })
    .from(clinicians)
    .where(
      and(
        eq(clinicians.clinicId, clinicId),
        eq(clinicians.id, clinicianId),
        eq(clinicians.accountId, accountId),
        eq(clinicians.isActive, true),
      ),
    )
  if (!invited) throw new Problem('not-found', 'This invitation has been taken back.')
  await tx
    .insert(memberships)
    .values({ accountId, clinicId, kind: 'clinician', personId: clinicianId })
    .onConflictDoUpdate({
      target: [memberships.accountId, memberships.clinicId, memberships.kind],
      set: { personId: clinicianId, endedAt: null },
    })
}

const spent = () => new Problem('not-found', 'This link has been used or has run out.')

/**
 * Sets the password of the account behind a one-time link, signs it out everywhere else, and goes
 * in. An invitation is accepted with it. The link is spent only when all of that lands.
 */
export async function setPassword(visitor: Visitor, typed: NewPassword): Promise<never> {
  const shown = await passwordLinkShown(typed.token, visitor.now)
  if (!shown || shown.needsPassword) throw spent()
  const problem = passwordProblem(typed.password, [shown.email])
  if (problem) throw new Problem('invalid', undefined, { password: problem })
  const passwordHash = await hashOfPassword(typed.password)
  const accountId = await transaction(asIdentity, async (tx) => {
    const at = visitor.now
    const link = await spendOneTimeLink(tx, 'set-password', typed.token, at)
    if (!link || (await shownBy(tx, link, at))?.needsPassword) throw spent()
    await confirmAddress(tx, link, at)
    await tx
      .update(accounts)
      .set({ passwordHash, passwordChangedAt: at })
      .where(eq(accounts.id, link.accountId))
    await acceptInvitation(tx, link)
    await spendOthers(tx, link, at)
    await endSessionsOfAccount(tx, link.accountId, at)
    await notePasswordSet(tx, link.accountId, at)
    return link.accountId
  })
  return enterAs(visitor, { id: accountId })
}

/** Accepts an invitation with the password the account already has. */
export async function joinClinic(visitor: Visitor, typed: NewPassword): Promise<never> {
  const shown = await passwordLinkShown(typed.token, visitor.now)
  if (!shown?.needsPassword) throw spent()
  const account = await accountShown(visitor, shown.email, typed.password)
  await transaction(asIdentity, async (tx) => {
    const link = await spendOneTimeLink(tx, 'set-password', typed.token, visitor.now)
    if (!link) throw spent()
    await acceptInvitation(tx, link)
  })
  return enterAs(visitor, account)
}
