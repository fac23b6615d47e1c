import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Transaction } from '@/db/connection'

const kept = globalThis as typeof globalThis & { plumblineOwner?: ReturnType<typeof connect> }

function connect() {
  const url = process.env.DATABASE_ADMIN_URL
  if (!url) throw new Error('DATABASE_ADMIN_URL is not set: the test bed sets it per worker.')
  return drizzle(postgres(url, { max: 2, prepare: false, onnotice: () => {} }))
}

/** As the superuser of the test server, past every wall: only to arrange what no action can make. */
export const asOwner = <T>(run: (tx: Transaction) => Promise<T>): Promise<T> =>
  (kept.plumblineOwner ??= connect()).transaction(async (tx) => {
    await tx.execute(sql`set local row_security = off`)
    return run(tx)
  })
