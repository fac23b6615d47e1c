import type { TestProject } from 'vitest/node'
import { prepareDatabase } from '@/db/prepare'
import { provision } from '@/db/provision'
import { startThrowawayServer } from './throwaway-server'

export const TEMPLATE = 'plumbline_template'

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser's connection string for the database `postgres`, and the passwords of ours. */
    databaseServer: { adminUrl: string; ownerPassword: string; appPassword: string }
  }
}

/** Once per run: a server with one migrated database that holds the library, to make copies of. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startThrowawayServer()
  const { adminUrl, ownerPassword, appPassword } = server
  try {
    const template = await provision({ adminUrl, database: TEMPLATE, ownerPassword, appPassword })
    await prepareDatabase(template.ownerUrl)
  } catch (error) {
    await server.dispose()
    throw error
  }
  project.provide('databaseServer', {
    adminUrl: adminUrl('postgres'),
    ownerPassword,
    appPassword,
  })
  return server.dispose
}
