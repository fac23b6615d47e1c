import { gzipSync } from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { makeClinic, makeClinician, makePatient, sessionCookie } from '@/tests/support/people'
import { publishProgramFor } from '@/tests/support/programs'

test.beforeEach(async ({ context }) => {
  const clinician = await makeClinician(await makeClinic())
  const patient = await makePatient(clinician)
  await publishProgramFor(clinician, patient, ['bridge', 'clam'])
  const cookie = await sessionCookie(patient)
  await context.addCookies([{ ...cookie, url: `http://localhost:${process.env.E2E_PORT}` }])
})

const picture = (page: Page) => page.getByRole('img', { name: /^A person is lying on the back/ })

/** A file that could not be had has no size. */
const isDrawn = (page: Page) =>
  expect
    .poll(() => picture(page).evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
    .toBeGreaterThan(0)

const dayIsKept = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(
        async () =>
          navigator.serviceWorker.controller !== null &&
          (await caches.match('/kept-for')) !== undefined,
      ),
    )
    .toBe(true)

test('the session shows the movement, moves it on request, holds it, and stops @phone', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/sessions/on-waking')
  await isDrawn(page)
  expect(asked.filter((path) => path.startsWith('/figures/moving/'))).toEqual([])

  await page.getByText('What the picture shows').click()
  await expect(page.getByText(/Then the hips .*lift/)).toBeVisible()

  const before = await picture(page).boundingBox()
  const asking = page.waitForRequest(/\/figures\/moving\//)
  await page.getByRole('button', { name: 'See it move' }).click()
  // Asked for once more past the service worker, which does not say how a file came over the wire.
  const moving = await page.request.get((await asking).url())
  expect(moving.headers()['content-encoding']).toBe('br')
  expect(moving.headers()['cache-control']).toContain('immutable')
  expect(gzipSync(await moving.body()).length).toBeLessThan(40 * 1024)

  const isMoving = () =>
    picture(page).evaluate(({ shadowRoot }) =>
      (shadowRoot?.getAnimations() ?? []).some(({ playState }) => playState === 'running'),
    )
  await expect.poll(isMoving).toBe(true)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Play' })).toBeFocused()
  expect(await isMoving()).toBe(false)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused()
  await expect.poll(isMoving).toBe(true)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await page.getByRole('button', { name: 'Stop the motion' }).click()
  await expect(page.getByRole('button', { name: 'See it move' })).toBeFocused()
  expect(await picture(page).boundingBox()).toEqual(before)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('without signal the pictures of today are still there @phone', async ({ page, context }) => {
  await page.goto('/today')
  await dayIsKept(page)
  await context.setOffline(true)
  await page.goto('/sessions/on-waking')
  await isDrawn(page)
  await page.getByRole('button', { name: 'See it move' }).click()
  await expect(page.getByText('The moving picture needs a signal.')).toBeVisible()
  await isDrawn(page)
})

test('who asked for less motion is shown the stills, and no button to move them', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/sessions/on-waking')
  await isDrawn(page)
  await expect(page.getByRole('button', { name: 'See it move' })).toBeHidden()
})

test('the sheet shows the printed form, with the side it is drawn for', async ({ page }) => {
  await page.goto('/sheet/mine')
  await isDrawn(page)
  await expect(picture(page)).toHaveAttribute('src', /\.svg#print$/)
  await expect(page.getByText('Drawn for the right side.')).toBeVisible()
})

test('the tools of authors are nowhere in what people use', async ({ page }) => {
  expect((await page.goto('/authoring/figures/bridge'))?.status()).toBe(404)
})
