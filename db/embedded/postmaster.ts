import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { program } from './binaries'
import { clusterFolder, logFile, postgresEnvironment } from './cluster'
import type { Place } from './place'
import { runsWith, sleep } from './processes'

/** Larger than any process number a system hands out. */
const NOBODY = 2147483646
const LOG_BYTES = 5_000_000

export type PidFile = { pid: number; port: number; isReady: boolean }

const pidFilePath = (place: Place): string => path.join(clusterFolder(place), 'postmaster.pid')

/** What a server, running or dead, wrote about itself; `null` when it left nothing. */
export function readPidFile(place: Place): PidFile | null {
  let lines: string[]
  try {
    lines = fs.readFileSync(pidFilePath(place), 'utf8').split('\n')
  } catch {
    return null
  }
  return {
    pid: Number(lines[0]),
    port: Number(lines[3]),
    isReady: (lines[7] ?? '').trim() === 'ready',
  }
}

/** Whether the pid file's process is this database's server (numbers are reused after a crash). */
export function isOurs(place: Place, { pid }: PidFile): boolean {
  return runsWith(pid, clusterFolder(place))
}

/**
 * Takes a dead server's number out of its pid file. Postgres would otherwise refuse to start when
 * another process has that number now, or when the dead one is still a zombie. The rest of the
 * file stays: with it Postgres makes sure no left-over worker still holds the old shared memory.
 */
export function disownPidFile(place: Place): void {
  const file = pidFilePath(place)
  const rest = fs.readFileSync(file, 'utf8').split('\n').slice(1)
  fs.writeFileSync(file, [NOBODY, ...rest].join('\n'))
}

/** Starts a server. It gets its own process group: Ctrl-C must reach the app before the database. */
export function launch(place: Place, port: number, settings: string[]): ChildProcess {
  const log = openLog(place)
  const child = spawn(
    program(place.native, 'postgres'),
    [
      '-D',
      clusterFolder(place),
      '-p',
      String(port),
      // No socket file: a build that scans the project would trip over it.
      ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', ...settings]
        .map((setting) => ['-c', setting])
        .flat(),
    ],
    {
      ...(place.account === null ? {} : { uid: place.account.uid, gid: place.account.gid }),
      cwd: place.folder,
      env: postgresEnvironment(),
      stdio: ['ignore', log, log],
      detached: true,
    },
  )
  child.unref()
  fs.closeSync(log)
  return child
}

function openLog(place: Place): number {
  const file = logFile(place)
  if ((fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_BYTES) {
    fs.renameSync(file, `${file}.1`)
  }
  return fs.openSync(file, 'a', 0o600)
}

export function lastLogLines(place: Place, count = 12): string {
  try {
    return fs.readFileSync(logFile(place), 'utf8').trimEnd().split('\n').slice(-count).join('\n')
  } catch {
    return '(no log)'
  }
}

/**
 * Waits until the child accepts connections (true) or has ended (false). A pid file that says
 * "ready" counts only when it carries the child's own number: a dead server's says so too.
 */
export async function becameReady(place: Place, child: ChildProcess): Promise<boolean> {
  let hasEnded = false
  child.once('exit', () => (hasEnded = true))
  child.once('error', () => (hasEnded = true))
  while (!hasEnded) {
    const file = readPidFile(place)
    if (file?.pid === child.pid && file?.isReady) return true
    await sleep(10)
  }
  return false
}

/** Stops a server, ending open connections, and waits until it has written everything down. */
export async function shutDown(place: Place, pid: number): Promise<void> {
  // The pid file goes before the process does, so the process alone says when it is over.
  const isThere = (): boolean => runsWith(pid, clusterFolder(place))
  if (readPidFile(place)?.pid !== pid || !isThere()) return
  process.kill(pid, 'SIGINT')
  for (let waited = 0; isThere(); waited += 20) {
    if (waited === 30_000) process.kill(pid, 'SIGQUIT')
    await sleep(20)
  }
}
