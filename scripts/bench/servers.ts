import { fork, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '../../db/embedded/ports'
import { startEmbedded } from '../../db/embedded/start'
import { prepareDatabase } from '../../db/prepare'
import { provision } from '../../db/provision'
import { root } from '../install.mjs'
import { buildApp, isBuilt, type Build } from '../start/build'
import { endChild, finished } from '../start/child'
import { atTheEnd } from '../start/lifetime'
import { startServer } from '../start/server'
import type { Recording } from './record'

const host = '127.0.0.1'
const next = path.join(root, 'node_modules/next/dist/bin/next')
const floorFolder = path.join(root, 'scripts/bench/floor')

export type Database = {
  url: string
  adminUrl: string
  logFolder: string
  /** Whether statements are prepared once per connection, or as behind a transaction pooler. */
  isPrepared: boolean
}

const databaseSettings = ({ url, isPrepared }: Database) => ({
  DATABASE_URL: url,
  DATABASE_PREPARED: isPrepared ? 'yes' : 'no',
})

/** A PostgreSQL of the bench's own, as safe on disk as the product's, that can write down statements. */
export async function startDatabase({ isPrepared }: { isPrepared: boolean }): Promise<Database> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'plumbline-bench-'))
  fs.chmodSync(dataDir, 0o755)
  const flags = ['logging_collector=on', 'log_destination=jsonlog', 'max_wal_size=8GB']
  const server = await startEmbedded({ root, dataDir, flags })
  atTheEnd(async () => {
    await server.stop()
    fs.rmSync(dataDir, { recursive: true, force: true })
  })
  const [ownerPassword, appPassword] = [0, 0].map(() => randomBytes(12).toString('hex'))
  const { appUrl, ownerUrl } = await provision({
    adminUrl: server.adminUrl,
    database: 'plumbline',
    ownerPassword: ownerPassword ?? '',
    appPassword: appPassword ?? '',
  })
  await prepareDatabase(ownerUrl)
  return {
    url: appUrl,
    adminUrl: server.adminUrl('plumbline'),
    logFolder: path.join(server.folder, 'cluster', 'log'),
    isPrepared,
  }
}

export const benchBuild: Build = { root, distDir: '.next-bench', env: {} }

/** The product itself, as it runs for real. */
export async function startOurs(database: Database): Promise<string> {
  if (!isBuilt(benchBuild)) await buildApp(benchBuild)
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const settings = { ...databaseSettings(database), NEXTAUTH_URL: origin }
  await startServer({
    port,
    host,
    isDevelopment: false,
    env: { ...settings, NEXT_DIST_DIR: benchBuild.distDir },
  })
  return origin
}

const stopLater = (child: ChildProcess): void => atTheEnd(() => endChild(child))

const answers = async (origin: string): Promise<void> => {
  while (
    !(await fetch(origin)
      .then(() => true)
      .catch(() => false))
  ) {
    await new Promise((done) => setTimeout(done, 50))
  }
}

/** The floor of the framework: the same Next answering the same bytes with nothing behind them. */
export async function startFloor(recordings: readonly Recording[]): Promise<string> {
  const file = path.join(
    fs.mkdtempSync(path.join(os.tmpdir(), 'plumbline-floor-')),
    'recorded.json',
  )
  const recorded = recordings.map(({ replay, recorded: each }) => [replay.name, each])
  fs.writeFileSync(file, JSON.stringify(Object.fromEntries(recorded)))
  const env = { ...process.env, BENCH_RECORDED: file, NEXT_TELEMETRY_DISABLED: '1' }
  const run = (args: string[]) =>
    spawn(process.execPath, [next, ...args], {
      cwd: floorFolder,
      env: { ...env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const { code, text } = await finished(run(['build']))
  if (code !== 0) throw new Error(text)
  const port = await freePort()
  stopLater(run(['start', '-p', String(port), '-H', host]))
  await answers(`http://${host}:${port}/json/search`)
  return `http://${host}:${port}`
}

/** The limit: node:http and postgres.js doing the same to the database. */
export async function startLimit(
  database: Database,
  recordings: readonly Recording[],
): Promise<string> {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'plumbline-limit-')), 'input.json')
  const replays = recordings.map(({ replay }) => replay)
  const { url: databaseUrl, isPrepared } = database
  fs.writeFileSync(file, JSON.stringify({ databaseUrl, isPrepared, replays }))
  const port = await freePort()
  const child = fork(path.join(root, 'scripts/bench/limit-server.ts'), [file, String(port)], {
    execArgv: ['--import=tsx'],
  })
  stopLater(child)
  await new Promise((ready) => child.once('message', ready))
  return `http://${host}:${port}`
}
