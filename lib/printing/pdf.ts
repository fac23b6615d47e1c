import type { Browser, Page, Route } from 'playwright-core'
import { origin, ownAddress } from '../env'
import { Problem } from '../errors'
import { useThePrintButton, withBrowser } from './browser'
import { Slots } from './slots'

const STEP_MS = 15_000
const WHOLE_MS = 30_000

const busy = () =>
  new Problem(
    'unavailable',
    'Several PDFs are being made at this moment. Try again in a minute, or use the Print button.',
  )

const slots = new Slots(2, 4, busy)

/**
 * Answers what a page asks for out of this very server, as the person whose cookie it is. The
 * browser itself never uses a network, and never gets to hold the cookie.
 */
const answering = (cookie: string) => async (route: Route) => {
  const request = route.request()
  const { origin: asked, pathname, search } = new URL(request.url())
  if (asked !== origin() || request.method() !== 'GET') return route.abort()
  const found = await fetch(`${ownAddress()}${pathname}${search}`, {
    headers: { cookie },
    redirect: 'manual',
    signal: AbortSignal.timeout(STEP_MS),
  })
  await route.fulfill({
    status: found.status,
    headers: { 'content-type': found.headers.get('content-type') ?? 'text/plain' },
    body: Buffer.from(await found.arrayBuffer()),
  })
}

async function printed(page: Page, path: string): Promise<Buffer> {
  const answer = await page.goto(`${origin()}${path}`, { waitUntil: 'load' })
  if (answer?.status() !== 200) throw new Error(`${path} answered ${answer?.status()}.`)
  await page.evaluate(async () => void (await document.fonts.ready))
  return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
}

async function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It took too long.')), WHOLE_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** A context of its own for each page; closing it frees its memory and ends what still hangs. */
async function printedAlone(browser: Browser, path: string, cookie: string): Promise<Buffer> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    serviceWorkers: 'block',
    colorScheme: 'light',
  })
  try {
    context.setDefaultTimeout(STEP_MS)
    await context.route('**/*', (route) => answering(cookie)(route).catch(() => route.abort()))
    return await withinTime(printed(await context.newPage(), path))
  } finally {
    await context.close().catch(() => {})
  }
}

/**
 * One of our own pages as a PDF, printed by Chromium as the person whose session cookie
 * (`name=value`) it is. Two at once, four more wait. Throws `unavailable` in words when there is no
 * Chromium, too many wait, or it takes longer than 30 seconds.
 */
export const pdfOf = (path: string, cookie: string): Promise<Buffer> =>
  slots.run(() =>
    withBrowser((browser) => printedAlone(browser, path, cookie)).catch((error: unknown) => {
      if (error instanceof Problem) throw error
      console.error('Printing a page failed.', error)
      throw new Problem('unavailable', useThePrintButton)
    }),
  )
