import { expect, test } from '@playwright/test'
import { dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { makeClinic, makeClinician, makePatient } from '@/tests/support/people'
import { publishProgramFor } from '@/tests/support/programs'
import { recordReportFor } from '@/tests/support/reports-in-place'
import { signIn } from './support/signed-in'

test('what was marked as seen is taken back from another page as well', async ({
  page,
  context,
}) => {
  const dana = await makeClinician(await makeClinic(), 'owner')
  const maria = await makePatient(dana, { name: 'Maria Okafor' })
  const revision = await publishProgramFor(dana, maria, ['clam'])
  const performedOn = dayAt(now(), maria.timeZone)
  await recordReportFor(maria, revision, { performedOn, comment: 'My hip clicked.' })
  await signIn(context, dana)
  await page.goto(`/patients/${maria.id}`)
  const seen = page.getByRole('button', { name: /^Mark as seen/ })
  await seen.click()
  await expect(page.getByText('Marked as seen.')).toBeVisible()
  await page.getByRole('link', { name: 'Caseload' }).first().click()
  await expect(page.getByRole('heading', { name: 'Caseload', level: 1 })).toBeVisible()
  const undone = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(new URL((await undone).url()).pathname).toBe('/caseload')
  await expect(async () => {
    await page.goto(`/patients/${maria.id}`)
    await expect(seen).toBeVisible({ timeout: 2_000 })
  }).toPass()
})

test('pages, answers and files of the build go compressed over the wire', async ({
  page,
  context,
}) => {
  const dana = await makeClinician(await makeClinic(), 'owner')
  await signIn(context, dana)
  const answered = new Map<string, { encoding?: string; cache?: string; vary?: string }>()
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    const { 'content-encoding': encoding, 'cache-control': cache, vary } = response.headers()
    answered.set(pathname, { encoding, cache, vary })
  })
  await page.goto('/library')
  await page.evaluate(() => fetch('/api/library/search?q=bridge').then((found) => found.text()))
  await page.waitForLoadState('networkidle')
  for (const pathname of ['/library', '/api/library/search', '/api/library/index']) {
    expect({ pathname, ...answered.get(pathname) }).toMatchObject({ pathname, encoding: 'br' })
  }
  const scripts = [...answered].filter(([pathname]) => pathname.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(3)
  expect(scripts.filter(([, { encoding }]) => encoding === 'br').length).toBeGreaterThan(3)
  for (const [, { cache, vary }] of scripts) {
    expect(cache).toContain('immutable')
    expect(vary).toContain('Accept-Encoding')
  }
})
