import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { now } from '@/lib/env'
import { addDays, dayAt, sayDate } from '@/lib/days'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'
import { publishProgramFor } from '@/tests/support/programs'
import { draftRows as rows } from './support/builder-page'
import { signIn } from './support/signed-in'

let dana: TestClinician
let priya: TestPatient

test.beforeEach(async ({ context }) => {
  dana = await makeClinician(await makeClinic())
  priya = await makePatient(dana, { name: 'Priya Raman', firstSignedInAt: now(), usualPain: 7 })
  await signIn(context, dana)
})

async function isFlawless(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

test('a program of which nothing stays open is told when it is set, on the caseload, and filled with one click', async ({
  page,
}) => {
  await publishProgramFor(dana, priya, ['bridge', 'pelvic-tilt-supine'])
  await page.goto(`/patients/${priya.id}/program`)
  await expect(page.getByRole('option').first()).toBeVisible()
  await expect(page.getByText(/Usual pain is 7 of 10: the pain bands say nothing/)).toBeVisible()

  await page.getByRole('button', { name: /Set protection/ }).click()
  const drawer = page.getByRole('dialog', { name: 'Protection' })
  await drawer.getByLabel('Pregnant', { exact: true }).check()
  await drawer.getByLabel('Weeks').fill('15')
  await expect(drawer.getByText('This leaves no movement of the program open.')).toHaveCount(0)
  await drawer.getByLabel('Weeks').fill('22')
  await expect(drawer.getByText(/This leaves no movement of the program open/)).toBeVisible()
  await isFlawless(page)
  await page.keyboard.press('Control+Enter')
  await expect(drawer).toBeHidden()
  await expect(page.getByRole('region', { name: 'Protection' })).toContainText(
    'Has: Week 22 of pregnancy, not lying flat',
  )

  const nothing = page.getByRole('status').filter({ hasText: 'Nothing in this phase stays open' })
  await expect(nothing).toBeVisible()
  await isFlawless(page)
  await nothing.getByRole('button').first().click()
  await expect(rows(page)).toHaveCount(3)
  await expect(nothing).toHaveCount(0)

  await page.goto('/caseload')
  await expect(page.getByRole('row', { name: /Priya Raman/ })).toContainText('Nothing left open')
  await isFlawless(page)
})

test('a plan that a clinician pauses says the day to look again, to them and to the patient', async ({
  page,
  browser,
}) => {
  await publishProgramFor(dana, priya)
  const lookOn = sayDate(addDays(dayAt(now(), priya.timeZone), 14), { withYear: false })
  await page.goto(`/patients/${priya.id}/safety`)
  await page.getByText('Pause the plan').first().click()
  await page.getByLabel('Why', { exact: true }).fill('A fall at home; we speak first.')
  await isFlawless(page)
  await page.getByRole('button', { name: 'Pause the plan' }).click()
  await expect(page.getByRole('heading', { name: 'The plan is paused' })).toBeVisible()
  await expect(page.getByText(`Look again: ${lookOn}.`)).toBeVisible()
  await isFlawless(page)
  await page.goto('/caseload')
  await expect(page.getByRole('row', { name: /Priya Raman/ })).not.toContainText(
    'waits for your look',
  )

  const hers = await browser.newContext({ viewport: { width: 320, height: 700 } })
  await signIn(hers, priya)
  const phone = await hers.newPage()
  await phone.goto('/today')
  await expect(phone.getByRole('heading', { name: 'Your plan is on pause' })).toBeVisible()
  await expect(phone.getByText(`We look again on ${lookOn}.`)).toBeVisible()
  await isFlawless(phone)
  await hers.close()
})
