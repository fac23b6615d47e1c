import path from 'node:path'
import type { Page } from '@playwright/test'

const folder = path.resolve('.shots', 'everything')
const phone = { width: 390, height: 844 }
const sizes = [{ width: 1440, height: 900 }, phone]
const schemes = ['light', 'dark'] as const

const still = async (page: Page, name: string) => {
  await page.evaluate(async () => {
    for (const row of document.querySelectorAll<HTMLElement>('[style*="content-visibility"]')) {
      row.style.contentVisibility = 'visible'
    }
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
  await page.waitForTimeout(250)
  const fullPage = (await page.getByRole('dialog').count()) === 0
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage, caret: 'initial' })
}

const file = (name: string): string =>
  name
    .replaceAll(/[^\p{L}\d]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase()

/** Takes a page as it stands at both widths, by day and by night. */
export async function takePictures(page: Page, name: string): Promise<void> {
  const devices = await page.context().newCDPSession(page)
  for (const size of sizes) {
    await page.setViewportSize(size)
    const enabled = size === phone
    await devices.send('Emulation.setTouchEmulationEnabled', { enabled })
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await still(page, `${file(name)}--${size.width}-${colorScheme}`)
    }
  }
}

/** Takes a patient's page on a very small phone, and with letters twice as large. */
export async function takeSmallAndLarge(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 320, height: 640 })
  await still(page, `${file(name)}--320-light`)
  await page.setViewportSize(phone)
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  await still(page, `${file(name)}--390-large`)
  await page.evaluate(() => (document.documentElement.style.fontSize = ''))
}
