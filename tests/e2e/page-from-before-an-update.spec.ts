import { expect, test, type Page } from '@playwright/test'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'
import { publishProgramFor } from '@/tests/support/programs'
import { signIn } from './support/signed-in'

let clinician: TestClinician
let patient: TestPatient

test.beforeEach(async () => {
  clinician = await makeClinician(await makeClinic(), 'owner')
  patient = await makePatient(clinician)
})

/** As Next answers to an action that the build being served does not have. */
const updateTheServer = (page: Page) =>
  page.route('**/*', (route) =>
    route.request().headers()['next-action'] === undefined
      ? route.continue()
      : route.fulfill({
          status: 409,
          contentType: 'text/plain',
          headers: { 'x-nextjs-action-not-found': '1' },
          body: 'Server Action unavailable.',
        }),
  )

test('an update while a clinician writes: the page says so, and a reload keeps the words', async ({
  page,
  context,
}) => {
  await signIn(context, clinician)
  await page.goto(`/patients/${patient.id}/details`)
  await updateTheServer(page)
  await page.getByLabel('Name', { exact: false }).first().fill('Maria Okafor-Bell')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('from before an update').first()).toBeVisible()
  await page.unroute('**/*')
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page.getByLabel('Name', { exact: false }).first()).toHaveValue('Maria Okafor-Bell')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Maria Okafor-Bell' })).toBeVisible()
})

test('an update while a patient writes: the page says so, and a reload keeps the words @phone', async ({
  page,
  context,
}) => {
  await publishProgramFor(clinician, patient)
  await signIn(context, patient)
  const words = 'Will the stairs wear my knee down?'
  const field = page.locator('textarea[name=words]')
  await page.goto('/worries')
  await updateTheServer(page)
  await field.fill(words)
  await field.locator('xpath=ancestor::form').getByRole('button').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This page is from before an update',
  )
  await page.unroute('**/*')
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(field).toHaveValue(words)
})
