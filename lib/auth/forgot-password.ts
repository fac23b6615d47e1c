import { after } from 'next/server'
import { transaction } from '../../db/connection'
import { passwordLetter } from '../mail/letters'
import { send } from '../mail/send'
import type { Forgotten } from './input'
import { accountByEmail, usableMemberships } from './memberships'
import { makeOneTimeLink } from './one-time-links'
import type { Visitor } from './visitor'
import { countTry } from './wrong-tries'

const asIdentity = { role: 'plumbline_identity' } as const

/** A letter goes only where someone has shown that the address is theirs and may sign in. */
const linkFor = (email: string, at: Date): Promise<string | null> =>
  transaction(asIdentity, async (tx) => {
    const account = await accountByEmail(tx, email)
    if (!account?.emailConfirmedAt) return null
    const places = await usableMemberships(tx, account.id, at)
    if (places.length === 0) return null
    return makeOneTimeLink(tx, 'set-password', { accountId: account.id }, at)
  })

/**
 * Asks for a letter that sets a new password. The answer is the same for every address and is out
 * before anything is looked up; a few letters an hour, then a wait.
 */
export async function askForPassword(visitor: Visitor, { email }: Forgotten): Promise<void> {
  await transaction(asIdentity, async (tx) => {
    await countTry(tx, { kind: 'letter', of: email }, visitor.now)
    await countTry(tx, { kind: 'address', of: `letters ${visitor.address}` }, visitor.now)
  })
  after(async () => {
    const url = await linkFor(email, visitor.now)
    if (url) await send(passwordLetter({ to: email, url }))
  })
}
