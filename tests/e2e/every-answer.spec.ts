import { expect, test } from '@playwright/test'

test('every answer tells the browser to be careful, even one that finds nothing', async ({
  request,
}) => {
  const answer = await request.get('/no-such-page')
  expect(answer.status()).toBe(404)
  expect(answer.headers()).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'strict-transport-security': expect.stringContaining('max-age='),
  })
  expect(answer.headers()).not.toHaveProperty('x-powered-by')
})

test('a page that is not there fits the screen @phone @desktop', async ({ page }) => {
  await page.goto('/no-such-page')
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
})
