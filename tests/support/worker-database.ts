import { inject } from 'vitest'
import { cloneDatabase } from '@/db/provision'
import { TEMPLATE } from './database-server'

const { adminUrl, ownerPassword, appPassword } = inject('databaseServer')

function onServer(database: string): string {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  return url.toString()
}

const database = `plumbline_worker_${process.env.VITEST_POOL_ID ?? '1'}`

/** Each worker has a database of its own, kept for all the files it runs. */
const mine = await cloneDatabase(
  {
    adminUrl: onServer,
    database,
    ownerPassword,
    appPassword,
  },
  TEMPLATE,
)

process.env.DATABASE_URL = mine.appUrl
process.env.DATABASE_OWNER_URL = mine.ownerUrl
process.env.DATABASE_ADMIN_URL = onServer(database)
process.env.NEXTAUTH_SECRET ??= 'only for tests, and long enough to be taken'
process.env.NEXTAUTH_URL ??= 'http://localhost:3000'
