import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withConnection } from '@/db/connections'
import { readPidFile } from '@/db/embedded/postmaster'
import { isRunning, sleep } from '@/db/embedded/processes'
import { type Embedded, startEmbedded } from '@/db/embedded/start'
import { projectRoot, throwawayFolder } from '@/tests/support/throwaway-server'

// Whole servers are made, killed and recovered here, on machines that are busy with more.
vi.setConfig({ testTimeout: 120_000 })

let dataDir: string
const started: Embedded[] = []

async function start(): Promise<Embedded> {
  const server = await startEmbedded({ root: projectRoot, dataDir })
  started.push(server)
  return server
}

const postmaster = (server: Embedded): number =>
  readPidFile({ native: '', folder: server.folder, account: null, moved: false })?.pid ?? 0

const pidFile = (server: Embedded): string => path.join(server.folder, 'cluster', 'postmaster.pid')

const keep = (server: Embedded, note: string): Promise<unknown> =>
  withConnection(server.adminUrl('postgres'), async (sql) => {
    await sql`create table if not exists notes (note text)`
    await sql`insert into notes values (${note})`
  })

const kept = (server: Embedded): Promise<string[]> =>
  withConnection(server.adminUrl('postgres'), async (sql) => {
    const rows = await sql<{ note: string }[]>`select note from notes order by note`
    return rows.map((row) => row.note)
  })

beforeEach(() => {
  dataDir = throwawayFolder()
})

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop()
  fs.rmSync(dataDir, { recursive: true, force: true })
})

describe('the built-in database', () => {
  it('keeps what was saved from one start to the next', async () => {
    const first = await start()
    await keep(first, 'from the first start')
    await first.stop()
    const second = await start()
    expect([first.created, second.created, second.adopted]).toEqual([true, false, false])
    expect(await kept(second)).toEqual(['from the first start'])
  })

  it('has stopped when stop answers', async () => {
    const server = await start()
    const pid = postmaster(server)
    await server.stop()
    expect(isRunning(pid)).toBe(false)
    expect(fs.existsSync(pidFile(server))).toBe(false)
  })

  it('joins a server that an earlier start left running', async () => {
    const first = await start()
    const second = await start()
    expect([second.adopted, second.port]).toEqual([true, first.port])
  })

  it('leaves the server running for another process that still uses it', async () => {
    const server = await start()
    const other = spawn('sleep', ['30'])
    fs.writeFileSync(path.join(server.folder, 'users', String(other.pid)), '')
    await server.stop()
    expect(isRunning(postmaster(server))).toBe(true)
    other.kill('SIGKILL')
    await new Promise((resolve) => other.once('exit', resolve))
    const again = await start()
    await again.stop()
    expect(readPidFile({ native: '', folder: server.folder, account: null, moved: false })).toBe(
      null,
    )
  })

  it('loses no committed row when it is killed, and says that it is gone', async () => {
    const first = await start()
    await keep(first, 'committed')
    const lost = new Promise<void>((resolve) => first.onLost(resolve))
    process.kill(postmaster(first), 'SIGKILL')
    await lost
    const second = await start()
    expect(second.adopted).toBe(false)
    expect(await kept(second)).toEqual(['committed'])
  })

  it('recovers at once when started right after a kill', async () => {
    const first = await start()
    await keep(first, 'committed')
    process.kill(postmaster(first), 'SIGKILL')
    const second = await start()
    expect(await kept(second)).toEqual(['committed'])
  })

  it('is not fooled by a pid file whose number another process has now', async () => {
    const first = await start()
    await keep(first, 'committed')
    const left = fs.readFileSync(pidFile(first), 'utf8')
    await first.stop()
    const [, ...rest] = left.split('\n')
    fs.writeFileSync(pidFile(first), [process.pid, ...rest].join('\n'))
    const second = await start()
    expect(second.adopted).toBe(false)
    expect(await kept(second)).toEqual(['committed'])
  })

  it('begins again when the very first start was cut off halfway', async () => {
    const unfinished = path.join(dataDir, 'postgres.new-999999999')
    fs.mkdirSync(path.join(unfinished, 'cluster'), { recursive: true })
    fs.writeFileSync(path.join(unfinished, 'cluster', 'PG_VERSION'), '18\n')
    const server = await start()
    expect(server.created).toBe(true)
    expect(fs.existsSync(unfinished)).toBe(false)
  })

  it('serves two starts at the same moment with one server', async () => {
    const script = path.join(projectRoot, 'tests/support/start-and-report.ts')
    const ports = await Promise.all([1, 2].map(() => reportedPort(script)))
    expect(ports[0]).toBe(ports[1])
    const server = await start()
    expect(server.adopted).toBe(true)
  })

  it('sorts and folds case the same on every machine', async () => {
    const server = await start()
    const [row] = await withConnection(
      server.adminUrl('postgres'),
      (sql) => sql`select lower('ÉÇA') as lowered, 'Ünal' ~* 'ünal' as matches`,
    )
    expect(row).toEqual({ lowered: 'éça', matches: true })
  })
})

/** Runs a process that starts the database, says its port and is killed without warning. */
async function reportedPort(script: string): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, projectRoot, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  while (!text.includes('\n') && child.exitCode === null) await sleep(20)
  child.kill('SIGKILL')
  return Number(text)
}
