import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Found = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

const said = (found: Found): string[] =>
  found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))

const withRules = (page: Page, rules: string[]) =>
  new AxeBuilder({ page }).setLegacyMode(true).withRules(rules).analyze()

const calm = { reducedMotion: 'reduce' } as const

/** Colours on their way from day to night are nobody's fault, nor are those of rows not drawn yet. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    for (const row of document.querySelectorAll<HTMLElement>('[style*="content-visibility"]')) {
      row.style.contentVisibility = 'visible'
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined)))
  })

/** Opens a page by day, with nothing moving. */
export async function openByDay(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ ...calm, colorScheme: 'light' })
  await page.goto(path)
  await page.locator('h1:visible').first().waitFor()
}

/** What axe finds on a page by day, and in its colours by night. */
export async function faultsOf(page: Page, contrast: string): Promise<string[]> {
  const hasMenu = (await page.getByRole('menu').count()) > 0
  await settled(page)
  const byDay = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(standards)
    .options({
      rules: {
        'color-contrast-enhanced': { enabled: contrast !== 'color-contrast' },
        // A menu stands outside of the landmarks while it is open, as menus do.
        region: { enabled: !hasMenu },
      },
    })
    .analyze()
  await page.emulateMedia({ ...calm, colorScheme: 'dark' })
  await settled(page)
  const byNight = await withRules(page, [contrast])
  return [...said(byDay.violations), ...said(byNight.violations).map((each) => `dark ${each}`)]
}

const sidewaysBy = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What is smaller than 48 px on either side; a link in the middle of a sentence may be. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 47.5
    const all = 'a[href], button, input, select, textarea, summary, [role="button"]'
    const isInSentence = (element: Element): boolean =>
      element.tagName === 'A' &&
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      )
    return [...document.querySelectorAll<HTMLElement>(all)].flatMap((element) => {
      const target = element.closest('label') ?? element
      const { width, height } = target.getBoundingClientRect()
      const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: false })
      const isHidden = width <= 1 || height <= 1
      if (!isSeen || isHidden || isInSentence(element)) return []
      if (width >= least && height >= least) return []
      return [
        `target ${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.slice(0, 140)}`,
      ]
    })
  })

/** What would hinder someone with a small phone, large print or an unsteady hand. */
export async function hindrancesOf(page: Page): Promise<string[]> {
  const before = page.viewportSize() ?? { width: 390, height: 844 }
  const found: string[] = []
  await page.setViewportSize({ width: 320, height: 640 })
  const narrow = await sidewaysBy(page)
  if (narrow > 0) found.push(`320 px: scrolls sideways by ${narrow}`)
  found.push(...(await smallTargets(page)))
  await page.setViewportSize({ width: 390, height: 844 })
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  const large = await sidewaysBy(page)
  if (large > 0) found.push(`200 % text: scrolls sideways by ${large}`)
  await page.evaluate(() => (document.documentElement.style.fontSize = ''))
  await page.setViewportSize(before)
  return found
}
