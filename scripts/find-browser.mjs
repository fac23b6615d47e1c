import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)

const { PROGRAMFILES = 'C:\\Program Files' } = process.env
const USUAL_PLACES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    `${PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
    `${PROGRAMFILES} (x86)\\Microsoft\\Edge\\Application\\msedge.exe`,
  ],
}

/** What Chromium is started with: nothing that talks to the outside or needs a screen. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

const playwrightsOwn = () => {
  try {
    const file = require('playwright-core').chromium.executablePath()
    return fs.existsSync(file) ? file : null
  } catch {
    return null
  }
}

const systems = () =>
  (USUAL_PLACES[process.platform] ?? []).find((file) => fs.existsSync(file)) ?? null

const run = (command, args, timeout) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    timeout,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })

function installed() {
  console.log('No Chromium here yet; getting one …')
  run(process.execPath, [require.resolve('playwright-core/cli.js'), 'install', 'chromium'], 240_000)
  const file = playwrightsOwn()
  if (file) return file
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return null
  run('apt-get', ['update', '-qq'], 240_000)
  run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    900_000,
  )
  return systems()
}

/**
 * Path of a Chromium to use: the one CHROMIUM_PATH names, else Playwright's own, else the
 * system's, else one that is installed now.
 *
 * @param {{ install?: boolean }} [options] whether one may be installed
 * @returns {string}
 * @throws Error that says how to get one
 */
export function findBrowser({ install = true } = {}) {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH) {
    if (fs.existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH
    throw new Error(`CHROMIUM_PATH is "${CHROMIUM_PATH}", and there is no file.`)
  }
  const found = playwrightsOwn() ?? systems() ?? (install ? installed() : null)
  if (found) return found
  throw new Error(
    'There is no Chromium on this machine, and the tests need one. Any of these gives one:\n' +
      '  apt-get install chromium          (Debian or Ubuntu, as root)\n' +
      '  npx playwright install chromium   (needs a network that reaches playwright.dev)\n' +
      '  CHROMIUM_PATH=/path/to/chrome npm test',
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(findBrowser())
