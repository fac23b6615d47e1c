import fs from 'node:fs'
import { migrateDatabase } from './migrate'

/** What a module of ours exports, once it is there. */
async function later<Module>(file: string): Promise<Module | null> {
  const url = new URL(file, import.meta.url)
  return fs.existsSync(url) ? ((await import(url.href)) as Module) : null
}

type Library = { loadLibrary(ownerUrl: string): Promise<unknown> }

/**
 * Brings tables and movement library up to date. Running it again changes nothing.
 *
 * @param ownerUrl direct connection as the role that owns the tables
 * @returns how many migrations were applied
 */
export async function prepareDatabase(ownerUrl: string): Promise<number> {
  const migrations = await migrateDatabase(ownerUrl)
  await (await later<Library>('./library/load.ts'))?.loadLibrary(ownerUrl)
  return migrations
}
