import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import { parseArgs } from 'node:util'
import { disconnect } from '../../db/connection'
import { findBrowser } from '../find-browser.mjs'
import { end, endWhenAsked } from '../start/lifetime'
import { measureBrowser, type BrowserFigures } from './browser'
import { fill, type Filled, type Size } from './fill'
import { load, median, warmUp, type Figures } from './load'
import { lines, type Measured, type Row } from './print'
import { record, type Recording } from './record'
import { scenarios, type Call, type Scenario } from './scenarios'
import { benchBuild, startDatabase, startFloor, startLimit, startOurs } from './servers'

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    small: { type: 'boolean', default: false },
    only: { type: 'string' },
    pooler: { type: 'boolean', default: false },
  },
})

const scale = values.small ? 0.1 : 1
const nothing: Size = { patients: 0, reports: 0, movements: 0 }
const usual: Size = { patients: 5_000 * scale, reports: 200_000 * scale, movements: 1_500 }
const grown: Size = { ...usual, patients: usual.patients * 10, reports: usual.reports * 10 }

const say = (words: string): void =>
  console.log(`[${new Date().toISOString().slice(11, 19)}] ${words}`)

type Contender = { origin: string; call: (n: number) => Call; reset?: () => Promise<void> }

/** Each contender in turn, several times over, so that a machine that slows down slows all of them. */
async function measured<K extends string>(
  contenders: Record<K, Contender>,
): Promise<Record<K, Figures>> {
  const seconds = Number(values.seconds)
  const names = Object.keys(contenders) as K[]
  for (const name of names) {
    const { origin, call, reset } = contenders[name]
    await warmUp(origin, call, reset)
  }
  const rounds = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    K,
    Figures[]
  >
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const name of names) {
      const { origin, call, reset } = contenders[name]
      await reset?.()
      rounds[name].push(await load(origin, call, seconds))
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(rounds[name])])) as Record<K, Figures>
}

const stripped = (call: Call, path: string): Call => ({
  method: call.method,
  path,
  headers: {},
  body: call.body,
})

async function measureRow(
  scenario: Scenario,
  origins: { ours: string; floor: string; limit: string },
): Promise<Row> {
  const { name, words, goal, shape } = scenario
  say(`Measuring: ${words}`)
  const sample = scenario.call(0)
  const figures = await measured({
    ours: { origin: origins.ours, call: (n) => scenario.call(n), reset: scenario.reset },
    floor: { origin: origins.floor, call: () => stripped(sample, `/${shape}/${name}`) },
    limit: { origin: origins.limit, call: () => stripped(sample, `/${name}`) },
  })
  const { ours, floor, limit } = figures
  say(
    `  ours ${ours.perSecond.toFixed(0)}/s, floor ${floor.perSecond.toFixed(0)}/s, limit ${limit.perSecond.toFixed(0)}/s`,
  )
  return { name, words, goal, ...figures, grown: null }
}

const wanted = (each: Scenario) => !values.only || values.only.split(',').includes(each.name)

function resultOf(rows: Row[], browser: BrowserFigures | null): Measured {
  const sizes = [usual, grown].map(
    ({ patients, reports, movements }) =>
      `${patients} patients, ${reports} reports, ${movements} movements`,
  )
  return {
    machine: `${os.cpus().length} processors, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
    took: `${values.rounds} rounds of ${values.seconds} s; ${sizes.join('; then ')}`,
    at: new Date().toISOString().slice(0, 16),
    rows,
    browser,
  }
}

/** Says and keeps what is known so far: what comes later may take long, or fail. */
function tell(result: Measured): void {
  console.log(['', ...lines(result), ''].join('\n'))
  if (values.json) fs.writeFileSync(values.json, JSON.stringify(result, null, 2))
}

async function inTheBrowser(
  told: readonly Scenario[],
  origins: { ours: string; floor: string },
): Promise<BrowserFigures | null> {
  const named = (name: string) => told.find((each) => each.name === name)?.call(0)
  const [today, caseload, publish] = [named('today'), named('caseload'), named('publish')]
  const patientId = publish?.path.split('/')[2]
  if (!today || !caseload || !patientId) return null
  say('Measuring in the browser')
  return measureBrowser(findBrowser(), origins, today, caseload, patientId)
}

async function measureGrown(told: readonly Scenario[], ours: string, rows: Row[]): Promise<void> {
  for (const scenario of told) {
    say(`Measuring again: ${scenario.words}`)
    await scenario.reset?.()
    const { ours: again } = await measured({
      ours: { origin: ours, call: (n) => scenario.call(n), reset: scenario.reset },
    })
    const row = rows.find(({ name }) => name === scenario.name)
    if (row) row.grown = again
  }
}

async function run(): Promise<void> {
  process.env.NEXTAUTH_SECRET ??= randomBytes(32).toString('base64url')
  say('Starting PostgreSQL, tables and library')
  const database = await startDatabase({ isPrepared: !values.pooler })
  process.env.DATABASE_URL = database.url
  const { patients, reports, movements } = usual
  say(`Filling one clinic: ${patients} patients, ${reports} reports, ${movements} movements`)
  const clinic: Filled = await fill(database.adminUrl, null, nothing, usual, say)
  say('Building and starting ours')
  const ours = await startOurs(database)
  const prepare = async () =>
    (await scenarios(database.adminUrl, clinic, ours, benchBuild.distDir)).filter(wanted)
  const told = await prepare()
  say('Recording what ours answers and asks of the database')
  const recordings: Recording[] = []
  for (const scenario of told) {
    recordings.push(await record(ours, scenario, database.adminUrl, database.logFolder))
  }
  say('Building and starting the floor and the limit')
  const floor = await startFloor(recordings)
  const limit = await startLimit(database, recordings)
  const rows: Row[] = []
  for (const scenario of told) rows.push(await measureRow(scenario, { ours, floor, limit }))
  const result = resultOf(rows, await inTheBrowser(told, { ours, floor }))
  tell(result)
  say(`Growing the clinic to ${grown.patients} patients and ${grown.reports} reports`)
  await fill(database.adminUrl, clinic, usual, grown, say)
  await measureGrown(await prepare(), ours, rows)
  tell(result)
  await disconnect()
}

/** Measures everything, prints it, and ends the process. */
export async function bench(): Promise<void> {
  endWhenAsked()
  try {
    await run()
  } catch (error) {
    console.error(error)
    await end(1)
  }
  await end(0)
}
