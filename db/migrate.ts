import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import { oneAtATime, withConnection } from './connections'

const MIGRATIONS = path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations')

/**
 * Brings the database's tables up to date and answers how many migrations that took. Each
 * migration lands whole or not at all; a lock it cannot get within ten seconds fails it.
 *
 * @param ownerUrl direct connection (not through a pooler) as the role that owns the tables
 */
export async function migrateDatabase(ownerUrl: string, folder = MIGRATIONS): Promise<number> {
  return await withConnection(ownerUrl, (sql) =>
    oneAtATime(sql, async () => {
      const applied = async (): Promise<number> => {
        const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`
        if (!table?.name) return 0
        const [row] = await sql<{ count: number }[]>`
          select count(*)::int as count from drizzle.__drizzle_migrations`
        return row?.count ?? 0
      }
      const before = await applied()
      await sql`select set_config('lock_timeout', '10s', false)`
      await migrate(drizzle(sql), { migrationsFolder: folder })
      return (await applied()) - before
    }),
  )
}
