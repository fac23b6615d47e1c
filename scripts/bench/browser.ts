import { chromium, type Browser, type BrowserContext } from 'playwright-core'
import type { Call } from './scenarios'

/** Bytes of script over the wire (compressed), milliseconds. */
export type BrowserFigures = {
  todayScript: number
  /** What an empty page of the framework brings. */
  frameworkScript: number
  builderScript: number
  todayPainted: number
  keystroke: number
}

type Visit = { origin: string; path: string; cookie: string }

async function contextFor(browser: Browser, { origin, cookie }: Visit, phone: boolean) {
  const context = await browser.newContext(
    phone ? { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } : {},
  )
  const at = cookie.indexOf('=')
  await context.addCookies([
    { name: cookie.slice(0, at), value: cookie.slice(at + 1), url: origin },
  ])
  return context
}

async function scriptBytes(context: BrowserContext, { origin, path }: Visit): Promise<number> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  const scripts = new Set<string>()
  let bytes = 0
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  await page.close()
  return bytes
}

/** Largest contentful paint with a processor four times slower, 1.6 Mbit/s and 150 ms. */
async function paintedAfter(context: BrowserContext, { origin, path }: Visit): Promise<number> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1_000_000) / 8,
    uploadThroughput: (0.75 * 1_000_000) / 8,
  })
  await page.goto(origin + path, { waitUntil: 'load' })
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let last = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) last = entry.startTime
        }).observe({ type: 'largest-contentful-paint', buffered: true })
        setTimeout(() => resolve(last), 1500)
      }),
  )
  await page.close()
  return painted
}

const middle = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** From a key going down in the library's search box to the changed list being painted. */
async function keystrokeAfter(context: BrowserContext, { origin, path }: Visit): Promise<number> {
  const page = await context.newPage()
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  const box = page.getByRole('searchbox').first()
  await box.click()
  await page.evaluate(() => {
    const kept = window as typeof window & { keyAt?: number; took?: number[] }
    kept.took = []
    addEventListener('keydown', () => (kept.keyAt = performance.now()), true)
    new MutationObserver(() => {
      const at = kept.keyAt
      if (at === undefined) return
      kept.keyAt = undefined
      requestAnimationFrame(() => kept.took?.push(performance.now() - at))
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  for (const letter of 'glute bridge') {
    await box.press(letter === ' ' ? 'Space' : letter)
    await page.waitForTimeout(350)
  }
  const took = await page.evaluate(() => (window as typeof window & { took?: number[] }).took ?? [])
  await page.close()
  if (took.length === 0) throw new Error('No keystroke in the library changed the page.')
  return middle(took)
}

/** The figures only a browser can give. */
export async function measureBrowser(
  executablePath: string,
  { ours: origin, floor }: { ours: string; floor: string },
  today: Call,
  clinician: Call,
  patientId: string,
): Promise<BrowserFigures> {
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
    ],
  })
  try {
    const phone: Visit = { origin, path: '/today', cookie: today.headers.cookie ?? '' }
    const cookie = clinician.headers.cookie ?? ''
    const builder: Visit = { origin, path: `/patients/${patientId}/program`, cookie }
    const desk: Visit = { origin, path: '/library', cookie }
    const painted: number[] = []
    for (let round = 0; round < 3; round++) {
      painted.push(await paintedAfter(await contextFor(browser, phone, true), phone))
    }
    return {
      todayScript: await scriptBytes(await contextFor(browser, phone, true), phone),
      frameworkScript: await scriptBytes(await browser.newContext(), {
        origin: floor,
        path: '/page/today',
        cookie: '',
      }),
      builderScript: await scriptBytes(await contextFor(browser, builder, false), builder),
      todayPainted: middle(painted),
      keystroke: await keystrokeAfter(await contextFor(browser, desk, false), desk),
    }
  } finally {
    await browser.close()
  }
}
