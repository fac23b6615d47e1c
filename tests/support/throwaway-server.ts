import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { isOurs, readPidFile } from '@/db/embedded/postmaster'
import { isRunning } from '@/db/embedded/processes'
import { startEmbedded, type Embedded } from '@/db/embedded/start'

export const projectRoot = path.resolve(import.meta.dirname, '../..')

const PREFIX = 'plumbline-test-'

export type ThrowawayServer = {
  adminUrl: Embedded['adminUrl']
  ownerPassword: string
  appPassword: string
  /** Folder that goes with the server; tests may put files of their own in it. */
  dataDir: string
  /** Stops the server and removes its files. */
  dispose(): Promise<void>
}

/** Servers of runs that were killed: nobody uses them, so they stop and their files go. */
function sweepAbandoned(): void {
  for (const name of fs.readdirSync(os.tmpdir())) {
    const dataDir = path.join(os.tmpdir(), name)
    if (!name.startsWith(PREFIX)) continue
    const owner = fs.statSync(dataDir, { throwIfNoEntry: false })?.uid
    if (owner === undefined || owner !== process.getuid?.()) continue
    const [, pid] = name.slice(PREFIX.length).split('-')
    if (isRunning(Number(pid))) continue
    const folder = path.join(dataDir, 'postgres')
    const place = { native: '', folder, account: null, moved: false }
    const left = readPidFile(place)
    if (left !== null && isOurs(place, left)) process.kill(left.pid, 'SIGQUIT')
    fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

/** A new temporary folder that the account of a database can reach, swept when we are gone. */
export function throwawayFolder(): string {
  const name = `${PREFIX}${randomBytes(4).toString('hex')}-${process.pid}`
  const folder = path.join(os.tmpdir(), name)
  fs.mkdirSync(folder, { mode: 0o755 })
  return folder
}

/** Starts an empty PostgreSQL of this test run's own, in a temporary folder. */
export async function startThrowawayServer(): Promise<ThrowawayServer> {
  sweepAbandoned()
  const dataDir = throwawayFolder()
  const server = await startEmbedded({ root: projectRoot, dataDir, throwaway: true })
  return {
    adminUrl: server.adminUrl,
    ownerPassword: randomBytes(12).toString('hex'),
    appPassword: randomBytes(12).toString('hex'),
    dataDir,
    async dispose() {
      await server.stop()
      fs.rmSync(path.dirname(server.folder), { recursive: true, force: true })
      fs.rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
