import { loadLibrary } from './library/load'
import { migrateDatabase } from './migrate'

/**
 * Brings tables and movement library up to date. Running it again changes nothing.
 *
 * @param ownerUrl direct connection as the role that owns the tables
 * @returns how many migrations were applied
 */
export async function prepareDatabase(ownerUrl: string): Promise<number> {
  const migrations = await migrateDatabase(ownerUrl)
  await loadLibrary(ownerUrl)
  return migrations
}
