import { sql } from 'drizzle-orm'
import type { Transaction } from '../../db/connection'
import { contextOf } from '../access/context'
import type { Scope } from '../access/scope'

const actAs = (tx: Transaction, role: string) =>
  tx.execute(sql`select set_config('role', ${role}, true)`)

/**
 * Runs one part of a unit of work as the role that looks after sign-ins, so that who may sign in
 * changes together with what it is about. When it throws, the whole unit is undone.
 */
export async function withIdentity<T>(
  tx: Transaction,
  scope: Scope,
  run: () => Promise<T>,
): Promise<T> {
  await actAs(tx, 'plumbline_identity')
  const result = await run()
  await actAs(tx, contextOf(scope).role)
  return result
}
