import { chromium, type Browser } from 'playwright-core'
import { Problem } from '../errors'
import { chromiumFlags, chromiumPath } from './chromium-path.mjs'

const CLOSED_WHEN_IDLE_MS = 60_000
const LAUNCH_MS = 20_000

type Kept = { browser: Promise<Browser>; users: number; idle?: NodeJS.Timeout }

const kept = globalThis as typeof globalThis & { plumblinePrinter?: Kept }

export const useThePrintButton =
  'This server cannot make a PDF right now. Use the Print button instead: every browser can save what it prints as a PDF.'

async function launch(): Promise<Browser> {
  try {
    const executablePath = chromiumPath()
    if (!executablePath) throw new Error('There is no Chromium on this machine.')
    return await chromium.launch({
      executablePath,
      args: chromiumFlags,
      timeout: LAUNCH_MS,
    })
  } catch (error) {
    console.error('No Chromium to print with.', error)
    throw new Problem('unavailable', useThePrintButton)
  }
}

function shared(): Kept {
  if (kept.plumblinePrinter) return kept.plumblinePrinter
  const printer: Kept = { browser: launch(), users: 0 }
  const forget = () => {
    if (kept.plumblinePrinter === printer) delete kept.plumblinePrinter
  }
  printer.browser.then((browser) => browser.on('disconnected', forget), forget)
  return (kept.plumblinePrinter = printer)
}

function closeWhenIdle(printer: Kept): void {
  printer.idle = setTimeout(() => {
    if (kept.plumblinePrinter === printer) delete kept.plumblinePrinter
    void printer.browser.then((browser) => browser.close()).catch(() => {})
  }, CLOSED_WHEN_IDLE_MS)
  printer.idle.unref()
}

/**
 * Work with the one Chromium that is shared: started when first needed, closed a minute after it was
 * last used. Throws `unavailable`, in words, where there is none.
 */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const printer = shared()
  clearTimeout(printer.idle)
  printer.users++
  try {
    return await work(await printer.browser)
  } finally {
    if (--printer.users === 0) closeWhenIdle(printer)
  }
}
