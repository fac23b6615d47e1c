import { and, eq, gt, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../../db/connection'
import { oneTimeLinks } from '../../db/schema'
import { origin } from '../env'
import { setPasswordLinkLasts } from './limits'
import { idOfToken, tokenFor, type TokenPurpose } from './tokens'

export type OneTimePurpose = Exclude<TokenPurpose, 'access-link'>

/** Whose link it is; an invitation also names the clinician it will let in. */
type Whose = { accountId: string; clinicId?: string; clinicianId?: string }

const useful = (purpose: OneTimePurpose, id: string, at: Date) =>
  and(
    eq(oneTimeLinks.id, id),
    eq(oneTimeLinks.purpose, purpose),
    isNull(oneTimeLinks.usedAt),
    gt(oneTimeLinks.expiresAt, at),
  )

/** Makes a link that works once, for three days, and returns its address (role plumbline_identity). */
export async function makeOneTimeLink(
  tx: Transaction,
  purpose: OneTimePurpose,
  whose: Whose,
  at: Date,
  from = origin(),
): Promise<string> {
  const id = uuidv7()
  const expiresAt = new Date(at.getTime() + setPasswordLinkLasts)
  await tx.insert(oneTimeLinks).values({ id, purpose, ...whose, createdAt: at, expiresAt })
  return `${from}/${purpose}/${tokenFor(purpose, id)}`
}

export type OneTimeLink = typeof oneTimeLinks.$inferSelect

/** The link behind a token while it is unused and young enough, or null. Changes nothing. */
export async function oneTimeLink(
  tx: Transaction,
  purpose: OneTimePurpose,
  token: string,
  at: Date,
): Promise<OneTimeLink | null> {
  const id = idOfToken(purpose, token)
  if (!id) return null
  const [link] = await tx
    .select()
    .from(oneTimeLinks)
    .where(useful(purpose, id, at))
  return link ?? null
}

/** Uses a link up and returns it; null when it was used, ran out or was never made. */
export async function spendOneTimeLink(
  tx: Transaction,
  purpose: OneTimePurpose,
  token: string,
  at: Date,
): Promise<OneTimeLink | null> {
  const id = idOfToken(purpose, token)
  if (!id) return null
  const [link] = await tx
    .update(oneTimeLinks)
    .set({ usedAt: at })
    .where(useful(purpose, id, at))
    .returning()
  return link ?? null
}

/** Uses up every other link of an account for the same purpose. */
export const spendOthers = (tx: Transaction, { purpose, accountId }: OneTimeLink, at: Date) =>
  tx
    .update(oneTimeLinks)
    .set({ usedAt: at })
    .where(
      and(
        eq(oneTimeLinks.purpose, purpose),
        eq(oneTimeLinks.accountId, accountId),
        isNull(oneTimeLinks.clinicianId),
        isNull(oneTimeLinks.usedAt),
      ),
    )
