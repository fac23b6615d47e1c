import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { handOver } from './account'
import { program } from './binaries'
import type { Place } from './place'
import { isRunning } from './processes'

const PASSWORD = 'superuser-password'

export const clusterFolder = (place: Place): string => path.join(place.folder, 'cluster')
export const logFile = (place: Place): string => path.join(place.folder, 'postgres.log')

export function superuserPassword(place: Place): string {
  return fs.readFileSync(path.join(place.folder, PASSWORD), 'utf8').trim()
}

/** What the database's own processes get to see: none of our secrets. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env
  return {
    NODE_ENV: process.env.NODE_ENV,
    ...(PATH === undefined ? {} : { PATH }),
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    LC_ALL: 'C',
    TZ: 'UTC',
  }
}

function sweepUnfinished(folder: string): void {
  const parent = path.dirname(folder)
  const prefix = `${path.basename(folder)}.new-`
  for (const name of fs.readdirSync(parent)) {
    if (!name.startsWith(prefix) || isRunning(Number(name.slice(prefix.length)))) continue
    fs.rmSync(path.join(parent, name), { recursive: true, force: true })
  }
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = fs.openSync(folder, 'r')
  fs.fsyncSync(handle)
  fs.closeSync(handle)
}

/**
 * Makes the database's files if there are none, and answers whether it did. Everything is made in
 * a neighbouring folder and renamed at the end, so a start cut off halfway leaves no half database.
 *
 * The sort order and character rules are PostgreSQL's own, the same on every machine.
 */
export function ensureCluster(place: Place, throwaway: boolean): boolean {
  if (fs.existsSync(path.join(clusterFolder(place), 'PG_VERSION'))) return false
  sweepUnfinished(place.folder)

  const folder = `${place.folder}.new-${process.pid}`
  const password = path.join(folder, PASSWORD)
  const cluster = path.join(folder, 'cluster')
  fs.mkdirSync(folder, { mode: 0o700 })
  fs.mkdirSync(cluster, { mode: 0o700 })
  fs.writeFileSync(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  handOver(place.account, folder, cluster, password)

  const made = spawnSync(
    program(place.native, 'initdb'),
    [
      `--pgdata=${cluster}`,
      '--username=postgres',
      `--pwfile=${password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
      ...(throwaway ? ['--no-sync'] : []),
    ],
    {
      ...(place.account === null ? {} : { uid: place.account.uid, gid: place.account.gid }),
      cwd: folder,
      env: postgresEnvironment(),
      encoding: 'utf8',
    },
  )
  if (made.status !== 0) {
    fs.rmSync(folder, { recursive: true, force: true })
    throw new Error(
      `The database's files could not be made: ${made.error?.message ?? made.stderr.trim()}`,
    )
  }
  try {
    fs.renameSync(folder, place.folder)
  } catch (error) {
    fs.rmSync(folder, { recursive: true, force: true })
    if (!fs.existsSync(clusterFolder(place))) throw error
    return false
  }
  syncFolder(path.dirname(place.folder))
  return true
}
