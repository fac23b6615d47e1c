import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { chromiumPath, playwrightsOwn, systemChromium } from '../lib/printing/chromium-path.mjs'

export { chromiumFlags } from '../lib/printing/chromium-path.mjs'

const require = createRequire(import.meta.url)

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
  return systemChromium()
}

/**
 * Path of a Chromium to use: the one that is here, else one that is installed now.
 *
 * @param {{ install?: boolean }} [options] whether one may be installed
 * @returns {string}
 * @throws Error that says how to get one
 */
export function findBrowser({ install = true } = {}) {
  const found = chromiumPath() ?? (install ? installed() : null)
  if (found) return found
  throw new Error(
    'There is no Chromium on this machine, and the tests need one. Any of these gives one:\n' +
      '  apt-get install chromium          (Debian or Ubuntu, as root)\n' +
      '  npx playwright install chromium   (needs a network that reaches playwright.dev)\n' +
      '  CHROMIUM_PATH=/path/to/chrome npm test',
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(findBrowser())
