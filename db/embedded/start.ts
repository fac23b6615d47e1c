import path from 'node:path'
import postgres from 'postgres'
import { clusterFolder, ensureCluster, logFile, superuserPassword } from './cluster'
import { choosePlace, type Place } from './place'
import { freePort } from './ports'
import {
  becameReady,
  disownPidFile,
  isOurs,
  lastLogLines,
  launch,
  readPidFile,
  shutDown,
} from './postmaster'
import { isRunning, sleep } from './processes'
import { usersOf } from './users'

const PATIENCE_MS = 90_000

/** For tests: nothing is forced to disk, so a crash of the machine may lose everything. */
const THROWAWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

export type EmbeddedOptions = {
  /** The project folder; its node_modules holds the binaries. */
  root: string
  /** Where the data goes; `<root>/.data` when left out. */
  dataDir?: string
  /** Server settings, each `name=value`. */
  flags?: string[]
  /** Trades safety on disk for speed. Only for data nobody will miss. */
  throwaway?: boolean
}

export type Embedded = {
  port: number
  /** Folder that holds the database's files and its log. */
  folder: string
  logFile: string
  /** True when a server from an earlier start, or of another process, was still running. */
  adopted: boolean
  /** True when the database's files were made by this start. */
  created: boolean
  /** True when the files had to be kept outside the project folder. */
  moved: boolean
  /** Connection string of the superuser. */
  adminUrl(database: string): string
  /** Stops the server, unless another process of this project still uses it. */
  stop(): Promise<void>
  /** Calls back once if the server ends without `stop`. */
  onLost(callback: () => void): void
}

function adminUrl(place: Place, port: number, database: string): string {
  return `postgres://postgres:${superuserPassword(place)}@127.0.0.1:${port}/${database}`
}

/** Whether the server on this port is the one that keeps our files, and takes our password. */
async function answers(place: Place, port: number): Promise<boolean> {
  const sql = postgres(adminUrl(place, port, 'postgres'), { max: 1, connect_timeout: 2 })
  try {
    const [row] = await sql<{ folder: string }[]>`
      select setting as folder from pg_settings where name = 'data_directory'`
    return row !== undefined && path.resolve(row.folder) === clusterFolder(place)
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 1 })
  }
}

type Running = { pid: number; port: number; adopted: boolean }

async function adoptOrLaunch(place: Place, settings: string[]): Promise<Running> {
  const givenUpAt = Date.now() + PATIENCE_MS
  // Several rounds: after a crash the old server's workers need a moment to notice and go.
  do {
    const left = readPidFile(place)
    if (left !== null && isOurs(place, left)) {
      if (await answers(place, left.port)) return { ...left, adopted: true }
    } else {
      if (left !== null) disownPidFile(place)
      const port = await freePort()
      const child = launch(place, port, settings)
      if ((await becameReady(place, child)) && child.pid !== undefined) {
        return { pid: child.pid, port, adopted: false }
      }
    }
    await sleep(250)
  } while (Date.now() < givenUpAt)
  throw new Error(
    `The database did not start. The end of its log (${logFile(place)}):\n${lastLogLines(place)}`,
  )
}

/**
 * Starts the PostgreSQL server that comes with the project, or joins the one that is already
 * running on the same files. Safe to call from two processes at once. After any crash the next
 * call recovers what was committed.
 *
 * @throws Error in plain words when no server can be had
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { root, flags = [], throwaway = false } = options
  const place = choosePlace(root, path.resolve(options.dataDir ?? path.join(root, '.data')))
  const created = ensureCluster(place, throwaway)
  const users = usersOf(place.folder)
  users.enter()
  const settings = [...(throwaway ? THROWAWAY : []), ...flags]
  const { pid, port, adopted } = await adoptOrLaunch(place, settings)
  let isStopping = false

  return {
    port,
    folder: place.folder,
    logFile: logFile(place),
    adopted,
    created,
    moved: place.moved,
    adminUrl: (database) => adminUrl(place, port, database),
    async stop() {
      isStopping = true
      if (!users.leave()) await shutDown(place, pid)
    },
    onLost(callback) {
      const watch = setInterval(() => {
        if (isStopping) clearInterval(watch)
        else if (!isRunning(pid)) {
          clearInterval(watch)
          callback()
        }
      }, 500)
      watch.unref()
    },
  }
}
