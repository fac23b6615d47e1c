import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser } from 'playwright-core'
import postgres from 'postgres'
import { disconnect, transaction } from '../../db/connection'
import { freePort } from '../../db/embedded/ports'
import { startEmbedded } from '../../db/embedded/start'
import { prepareDatabase } from '../../db/prepare'
import { provision } from '../../db/provision'
import { seedDemo } from '../../db/seed/demo'
import { cookieName, sealedSession } from '../../lib/auth/cookie'
import { recordSession } from '../../lib/auth/session'
import { runTool } from '../checks/command'
import { chromiumFlags, findBrowser } from '../find-browser.mjs'
import { root } from '../install.mjs'
import { buildApp, isBuilt, type Build } from '../start/build'
import { atTheEnd, end, endWhenAsked } from '../start/lifetime'
import { startServer } from '../start/server'
import { places, type Known, type Place, type Viewer } from './places'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    readme: { type: 'boolean', default: false },
    everything: { type: 'boolean', default: false },
  },
})

const widths = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } } as const
const schemes = ['light', 'dark'] as const
const build: Build = { root, distDir: '.next-test', env: {} }

async function demoDatabase(): Promise<{ url: string; adminUrl: string }> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'plumbline-look-'))
  fs.chmodSync(dataDir, 0o755)
  const server = await startEmbedded({ root, dataDir, throwaway: true })
  atTheEnd(async () => {
    await server.stop()
    fs.rmSync(dataDir, { recursive: true, force: true })
  })
  const { appUrl, ownerUrl } = await provision({
    adminUrl: server.adminUrl,
    database: 'plumbline',
    ownerPassword: randomBytes(12).toString('hex'),
    appPassword: randomBytes(12).toString('hex'),
  })
  await prepareDatabase(ownerUrl)
  await seedDemo({ ownerUrl, now: new Date() })
  return { url: appUrl, adminUrl: server.adminUrl('plumbline') }
}

type Person = { id: string; clinicId: string; name: string; kind: 'clinician' | 'patient' }

async function people(adminUrl: string): Promise<Person[]> {
  const sql = postgres(adminUrl, { max: 1 })
  const found = await sql<Person[]>`
    select id, clinic_id as "clinicId", name, 'clinician' as kind from clinicians
    union all select id, clinic_id, name, 'patient' from patients`
  await sql.end()
  return [...found]
}

const named = (all: readonly Person[], name: string): Person => {
  const found = all.find((each) => each.name.startsWith(name))
  if (!found) throw new Error(`The demo clinic has nobody called ${name}.`)
  return found
}

async function cookieOf({ id, clinicId, kind }: Person): Promise<string> {
  const sid = await transaction({ role: 'plumbline_identity' }, (tx) =>
    recordSession(
      tx,
      { kind, clinicId, personId: id, accountId: null },
      'link',
      new Date(),
      'Chromium',
    ),
  )
  return sealedSession(sid, 3600)
}

async function shoot(
  browser: Browser,
  origin: string,
  place: Place,
  width: keyof typeof widths,
  scheme: (typeof schemes)[number],
  cookie: string | null,
): Promise<void> {
  const context = await browser.newContext({ viewport: widths[width], colorScheme: scheme })
  if (cookie) await context.addCookies([{ name: cookieName(), value: cookie, url: origin }])
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(`${place.name} (${width}): ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${place.name} (${width}): ${message.text()}`)
  })
  await page.goto(origin + place.path, { waitUntil: 'load' })
  await page.waitForTimeout(700)
  const folder = values.readme ? 'docs/screenshots' : '.shots'
  const file = values.readme ? `${place.name}.png` : `${place.name}-${width}-${scheme}.png`
  await page.screenshot({ path: path.join(root, folder, file), fullPage: !values.readme })
  await context.close()
}

const wanted = (place: Place): boolean =>
  (!values.only || values.only.split(',').includes(place.name)) &&
  (!values.readme || place.shown !== undefined)

async function run(): Promise<void> {
  process.env.NEXTAUTH_SECRET ??= randomBytes(32).toString('base64url')
  const database = await demoDatabase()
  process.env.DATABASE_URL = database.url
  if (!isBuilt(build)) await buildApp(build)
  const port = await freePort()
  const origin = `http://localhost:${port}`
  await startServer({
    port,
    host: '127.0.0.1',
    isDevelopment: false,
    env: { NEXTAUTH_URL: origin, NEXT_DIST_DIR: build.distDir },
  })
  const everybody = await people(database.adminUrl)
  const viewers = { dana: 'Dana', maria: 'Maria', harold: 'Harold' }
  const cookies = new Map<Viewer, string>()
  for (const [viewer, name] of Object.entries(viewers)) {
    cookies.set(viewer as Viewer, await cookieOf(named(everybody, name)))
  }
  const id = (name: string) => named(everybody, name).id
  const known: Known = { maria: id('Maria'), harold: id('Harold'), tomasz: id('Tomasz') }
  const browser = await chromium.launch({ executablePath: findBrowser(), args: chromiumFlags })
  for (const place of places(known).filter(wanted)) {
    const sizes = values.readme && place.shown ? [place.shown] : (['phone', 'desk'] as const)
    for (const width of sizes) {
      for (const scheme of values.readme ? (['light'] as const) : schemes) {
        await shoot(browser, origin, place, width, scheme, cookies.get(place.viewer) ?? null)
      }
    }
  }
  await browser.close()
  await disconnect()
}

/** Every page and state, at both widths, by day and by night: into .shots/everything. */
async function runEverything(): Promise<void> {
  const { code, text } = await runTool({
    package: '@playwright/test',
    command: 'playwright',
    args: [
      'test',
      '--config=tests/pictures/playwright.config.ts',
      ...(values.only ? [`--grep=${values.only}`] : []),
    ],
    env: { CHROMIUM_PATH: findBrowser() },
  })
  console.log(text)
  if (code !== 0) throw new Error('Not every picture could be taken; see above.')
}

/**
 * Takes pictures of the pages worth looking at in the demo clinic, or with `--everything` of every
 * page and state there is: into .shots, or the README's own ones.
 */
export async function look(): Promise<void> {
  endWhenAsked()
  try {
    await (values.everything ? runEverything() : run())
  } catch (error) {
    console.error(error)
    await end(1)
  }
  await end(0)
}
