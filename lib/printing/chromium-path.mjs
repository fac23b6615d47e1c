import fs from 'node:fs'
import { chromium } from 'playwright-core'

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

/** Path of the Chromium that Playwright installed for itself, or null. */
export const playwrightsOwn = () => {
  const file = chromium.executablePath()
  return fs.existsSync(file) ? file : null
}

/** Path of the system's Chromium where it usually is, or null. */
export const systemChromium = () =>
  (USUAL_PLACES[process.platform] ?? []).find((file) => fs.existsSync(file)) ?? null

/**
 * Path of the Chromium that is here: the one CHROMIUM_PATH names, else Playwright's own, else the
 * system's, or null.
 *
 * @returns {string | null}
 * @throws Error when CHROMIUM_PATH names no file
 */
export function chromiumPath() {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH && !fs.existsSync(CHROMIUM_PATH)) {
    throw new Error(`CHROMIUM_PATH is "${CHROMIUM_PATH}", and there is no file.`)
  }
  return CHROMIUM_PATH || playwrightsOwn() || systemChromium()
}
