import { and, eq, ne } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { transaction, type Transaction } from '../../db/connection'
import { accounts, memberships } from '../../db/schema'
import type { PatientScope } from '../access/scope'
import { change } from '../audit/change'
import { Problem } from '../errors'
import { askToConfirm } from './confirm-email'
import type { AddedPassword } from './input'
import { accountByEmail, type Account } from './memberships'
import { accountOf } from './own-account'
import { hashOfPassword } from './password'
import { passwordProblem } from './password-rule'
import { accountShown } from './sign-in'
import { visitor } from './visitor'
import { withIdentity } from './with-identity'

type Own = PatientScope<'self'>

const asIdentity = { role: 'plumbline_identity' } as const

/** Whether nobody else uses an account, so that the patient may take it (again). */
async function isFree(tx: Transaction, account: Account, scope: Own): Promise<boolean> {
  const places = await tx.select().from(memberships).where(eq(memberships.accountId, account.id))
  const isOwn = (place: (typeof places)[number]) =>
    place.clinicId === scope.clinicId &&
    place.kind === 'patient' &&
    place.personId === scope.patientId
  return places.every(isOwn) && (places.length > 0 || !account.emailConfirmedAt)
}

const inUse = () =>
  new Problem('invalid', undefined, {
    email: 'This e-mail is used by someone else at your clinic. Take another, or use your link.',
  })

/** A new account, unless someone else took the address at the same moment. */
async function make(tx: Transaction, values: typeof accounts.$inferInsert): Promise<void> {
  const made = await tx
    .insert(accounts)
    .values(values)
    .onConflictDoNothing()
    .returning({ id: accounts.id })
  if (made.length === 0) throw new Problem('conflict', 'Please try once more.')
}

/** Lets the patient sign in with this account from now on, in place of any other they had here. */
async function attach(tx: Transaction, scope: Own, accountId: string): Promise<void> {
  const { clinicId, patientId: personId } = scope
  const [other] = await tx
    .select({ personId: memberships.personId })
    .from(memberships)
    .where(
      and(
        eq(memberships.accountId, accountId),
        eq(memberships.clinicId, clinicId),
        eq(memberships.kind, 'patient'),
        ne(memberships.personId, personId),
      ),
    )
  if (other) throw inUse()
  await tx
    .insert(memberships)
    .values({ accountId, clinicId, kind: 'patient', personId })
    .onConflictDoUpdate({
      target: [memberships.clinicId, memberships.kind, memberships.personId],
      set: { accountId, endedAt: null },
    })
}

/**
 * Adds an e-mail and a password to a patient's link. An address that someone already signs in with
 * is theirs only if they know its password. A letter then asks whether the address is theirs;
 * answers whether it went out.
 */
export async function addPassword(scope: Own, typed: AddedPassword): Promise<{ isAsked: boolean }> {
  const { email, password } = typed
  const { own, account, isTheirs } = await transaction(asIdentity, async (tx) => {
    const account = await accountByEmail(tx, email)
    const isTheirs = !account || (await isFree(tx, account, scope))
    return { own: await accountOf(tx, scope), account, isTheirs }
  })
  if (own) throw new Problem('conflict', 'You have a password already. You can change it below.')
  if (account && !isTheirs) await knows(email, password)
  const problem = isTheirs && passwordProblem(password, [email, scope.patientName])
  if (problem) throw new Problem('invalid', undefined, { password: problem })
  const accountId = account?.id ?? uuidv7()
  const passwordHash = isTheirs ? await hashOfPassword(password) : null
  await change(scope, 'account.password-set', (tx) =>
    withIdentity(tx, scope, async () => {
      const values = { passwordHash, passwordChangedAt: scope.now }
      if (!account) await make(tx, { id: accountId, email, createdAt: scope.now, ...values })
      else if (isTheirs) await tx.update(accounts).set(values).where(eq(accounts.id, accountId))
      await attach(tx, scope, accountId)
    }),
  )
  if (account?.emailConfirmedAt) return { isAsked: false }
  return { isAsked: await askToConfirm(accountId, email, scope.now) }
}

async function knows(email: string, password: string): Promise<void> {
  await accountShown(await visitor(), email, password).catch((error: unknown) => {
    if (!(error instanceof Problem) || error.code !== 'invalid') throw error
    throw new Problem('invalid', undefined, {
      email:
        'This e-mail is in use with another password. Give that password, or take another e-mail.',
    })
  })
}
