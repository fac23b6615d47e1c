import { eq } from 'drizzle-orm'
import { redirect } from 'next/navigation'
import { transaction } from '../../db/connection'
import { accounts } from '../../db/schema'
import { Problem } from '../errors'
import { leaveNote, noteLeft, removeNote } from './cookie'
import type { Choice, SignIn } from './input'
import { rememberDevice, triedBy } from './known-device'
import { accountByEmail, usableMemberships, type Account, type Membership } from './memberships'
import { landing, ownPath } from './own-path'
import { isRightPassword } from './password'
import { endCurrentSession, handOver, startSession } from './session'
import { noteRefusal } from './sign-in-trail'
import type { Visitor } from './visitor'
import { countTry, forgiveTry } from './wrong-tries'

const asIdentity = { role: 'plumbline_identity' } as const

const secondsToChoose = 600

const wrong = () =>
  new Problem('invalid', 'This e-mail and password do not go together. Please check both.')

/**
 * The account with this address and password. An unknown address, a wrong password and an account
 * without a password get the same answer in the same time; many wrong tries are made to wait.
 */
export async function accountShown(
  visitor: Visitor,
  email: string,
  password: string,
): Promise<Account> {
  const tries = [await triedBy(email), { kind: 'address', of: visitor.address }] as const
  const account = await transaction(asIdentity, async (tx) => {
    for (const tried of tries) await countTry(tx, tried, visitor.now)
    return accountByEmail(tx, email)
  })
  const isRight = await isRightPassword(account?.passwordHash, password)
  if (!account || !isRight) {
    await transaction(asIdentity, (tx) => noteRefusal(tx, account?.id, visitor.now))
    throw wrong()
  }
  await transaction(asIdentity, async (tx) => {
    for (const tried of tries) await forgiveTry(tx, tried, visitor.now)
  })
  return account
}

/** Signs someone in by e-mail and password and sends them where they were going. */
export async function signInWithPassword(visitor: Visitor, typed: SignIn): Promise<never> {
  const account = await accountShown(visitor, typed.email, typed.password)
  await rememberDevice(account.email)
  return enterAs(visitor, account, typed.next)
}

/** Goes in where there is one place to go, and asks where there are several. */
export async function enterAs(
  visitor: Visitor,
  account: Pick<Account, 'id'>,
  next?: string,
): Promise<never> {
  const places = await transaction(asIdentity, (tx) =>
    usableMemberships(tx, account.id, visitor.now),
  )
  const [only, ...others] = places
  if (!only) throw new Problem('invalid', 'Your access has ended. Please ask your clinic.')
  if (others.length === 0) return begin(visitor, account.id, only, next)
  await leaveNote('choice', `${account.id} ${visitor.now.getTime()}`, secondsToChoose)
  const path = ownPath(next)
  redirect(`/sign-in/choose${path ? `?next=${encodeURIComponent(path)}` : ''}`)
}

async function begin(
  visitor: Visitor,
  accountId: string,
  { kind, clinicId, personId }: Membership,
  next?: string,
): Promise<never> {
  const person = { kind, clinicId, personId, accountId }
  const sessionId = await transaction(asIdentity, (tx) =>
    startSession(tx, person, 'password', visitor),
  )
  await handOver(sessionId, kind)
  redirect(landing(kind, next))
}

/** The account that has shown its password and still has to choose a clinic, or null. */
async function accountThatChooses(at: Date): Promise<string | null> {
  const [accountId, since] = (await noteLeft('choice'))?.split(' ') ?? []
  if (!accountId || at.getTime() - Number(since) > secondsToChoose * 1000) return null
  const [account] = await transaction(asIdentity, (tx) =>
    tx
      .select({ passwordChangedAt: accounts.passwordChangedAt })
      .from(accounts)
      .where(eq(accounts.id, accountId)),
  )
  const isStale = (account?.passwordChangedAt?.getTime() ?? 0) > Number(since)
  return account && !isStale ? accountId : null
}

/** The clinics the person who just gave their password may choose from; empty when it is too late. */
export async function placesToChoose(at: Date): Promise<Membership[]> {
  const accountId = await accountThatChooses(at)
  return accountId ? transaction(asIdentity, (tx) => usableMemberships(tx, accountId, at)) : []
}

/** Goes in at the chosen clinic. Refuses when the password was given more than ten minutes ago. */
export async function signInAt(visitor: Visitor, { place, next }: Choice): Promise<never> {
  const accountId = await accountThatChooses(visitor.now)
  if (!accountId) throw new Problem('not-signed-in', 'That took a while. Please sign in again.')
  const places = await transaction(asIdentity, (tx) =>
    usableMemberships(tx, accountId, visitor.now),
  )
  const chosen = places.find(({ kind, clinicId }) => `${kind} ${clinicId}` === place)
  if (!chosen) throw new Problem('not-found')
  await removeNote('choice')
  return begin(visitor, accountId, chosen, next)
}

/** Signs this browser out and shows the sign-in page. */
export async function leave(visitor: Visitor): Promise<never> {
  await endCurrentSession(visitor.now)
  redirect('/sign-in?left=1')
}
