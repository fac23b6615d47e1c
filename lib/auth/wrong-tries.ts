import { createHash } from 'node:crypto'
import { eq, inArray, lt, sql } from 'drizzle-orm'
import type { Transaction } from '../../db/connection'
import { throttles } from '../../db/schema'
import { Problem } from '../errors'
import { sayWait, throttleRules, waits, type ThrottleKind } from './throttle'

export type Throttled = { kind: ThrottleKind; of: string }

/** Hashed, so that the table lists neither addresses nor people. */
const keyOf = ({ kind, of }: Throttled): string =>
  `${kind}:${createHash('sha256').update(of).digest('base64url')}`

/**
 * Counts a try as wrong before it is known to be, so that tries sent at the same moment are counted
 * one by one (role plumbline_identity). Undo it with `forgiveTry`. While a wait lasts nothing is
 * counted, and the refusal says how long it is; then the transaction must roll back.
 */
export async function countTry(tx: Transaction, tried: Throttled, at: Date): Promise<void> {
  const key = keyOf(tried)
  const rule = throttleRules[tried.kind]
  const list = waits(rule)
  const forgotten = new Date(at.getTime() - rule.forgottenAfter)
  const tries = sql`case when ${throttles.lastWrongAt} < ${forgotten.toISOString()}::timestamptz
    then 1 else least(${throttles.wrongTries} + 1, 1000) end`
  const blockedAfter = (count: unknown) => sql`${at.toISOString()}::timestamptz
    + (${sql.param(`{${list.join(',')}}`)}::int[])[least((${count})::int, ${list.length})] * interval '1 ms'`
  const counted = await tx
    .insert(throttles)
    .values({ key, wrongTries: 1, lastWrongAt: at, blockedUntil: blockedAfter(1) })
    .onConflictDoUpdate({
      target: throttles.key,
      set: { wrongTries: tries, lastWrongAt: at, blockedUntil: blockedAfter(tries) },
      setWhere: sql`${throttles.blockedUntil} <= ${at.toISOString()}::timestamptz`,
    })
    .returning({ key: throttles.key })
  if (counted.length > 0) return
  const [row] = await tx.select().from(throttles).where(eq(throttles.key, key))
  const wait = (row?.blockedUntil?.getTime() ?? at.getTime()) - at.getTime()
  throw new Problem(
    'too-many-tries',
    `That was tried many times. Please wait ${sayWait(wait)}, then try again.`,
  )
}

const staleAfter = Math.max(...Object.values(throttleRules).map((rule) => rule.forgottenAfter))

/** The try was right: forgets the person's wrong tries, takes back the one of a shared address. */
export async function forgiveTry(tx: Transaction, tried: Throttled, at: Date): Promise<void> {
  const key = eq(throttles.key, keyOf(tried))
  if (tried.kind !== 'address') await tx.delete(throttles).where(key)
  else {
    await tx
      .update(throttles)
      .set({
        wrongTries: sql`greatest(${throttles.wrongTries} - 1, 1)`,
        blockedUntil: at,
      })
      .where(key)
  }
  await sweep(tx, at)
}

/** Keeps the table as small as the last day's wrong tries, a few rows at a time. */
async function sweep(tx: Transaction, at: Date): Promise<void> {
  const stale = tx
    .select({ key: throttles.key })
    .from(throttles)
    .where(lt(throttles.lastWrongAt, new Date(at.getTime() - staleAfter)))
    .limit(50)
    .for('update', { skipLocked: true })
  await tx.delete(throttles).where(inArray(throttles.key, stale))
}
