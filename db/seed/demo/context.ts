import { sql } from 'drizzle-orm'
import type { DatabaseRole, Transaction } from '../../connection'

export type SeedTransaction = Transaction

/** From here on the seed writes as this role, inside this clinic: the walls hold for it too. */
export const actAs = (tx: SeedTransaction, role: DatabaseRole, clinicId: string) =>
  tx.execute(
    sql`select set_config('role', ${role}, true), set_config('app.clinic_id', ${clinicId}, true)`,
  )

/** Back to the owner the seed connected as. */
export const actAsOwner = (tx: SeedTransaction) =>
  tx.execute(sql`select set_config('role', 'none', true)`)
