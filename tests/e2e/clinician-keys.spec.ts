import { expect, test, type Page } from '@playwright/test'
import { dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { makeClinic, makeClinician, makePatient } from '@/tests/support/people'
import { publishProgramFor } from '@/tests/support/programs'
import { recordReportFor } from '@/tests/support/reports-in-place'
import { signIn } from './support/signed-in'

async function clinicOfThree() {
  const dana = await makeClinician(await makeClinic(), 'owner')
  const maria = await makePatient(dana, { name: 'Maria Okafor' })
  const harold = await makePatient(dana, { name: 'Harold Pike' })
  await makePatient(dana, { name: 'Zoe Afar' })
  const revision = await publishProgramFor(dana, maria, ['clam'])
  await recordReportFor(maria, revision, {
    performedOn: dayAt(now(), maria.timeZone),
    comment: 'My hip clicked.',
  })
  return { dana, maria, harold }
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.slice(0, 40) ?? '')

/** The frame listens once its button does. */
async function open(page: Page, path: string) {
  await page.goto(path)
  const button = page.getByRole('button', { name: 'Go to' })
  await expect(async () => {
    await button.click()
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
}

test('Ctrl K goes to a patient, a movement or a page, and Escape gives the cursor back', async ({
  page,
  context,
}) => {
  const { dana, maria } = await clinicOfThree()
  await signIn(context, dana)

  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await page.goto('/caseload')
  await page.waitForLoadState('networkidle')
  expect(scripts.filter((url) => url.includes('/api/'))).toEqual([])
  const before = scripts.filter((url) => url.endsWith('.js')).length

  await page.getByRole('link', { name: 'Zoe Afar' }).focus()
  await page.keyboard.press('Control+k')
  const box = page.getByRole('combobox', { name: 'A patient, a movement or a page' })
  await expect(box).toBeFocused()
  await expect(page.getByRole('option', { name: 'Caseload', exact: true })).toBeVisible()
  expect(scripts.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(before)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'Zoe Afar' })).toBeFocused()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('okaf')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/patients/${maria.id}`)

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('group', { name: 'Maria Okafor' })).toBeVisible()
  await page.keyboard.type('sheet')
  await page.getByRole('option', { name: 'Print the sheet' }).click()
  await page.waitForURL(`**/sheet/${maria.id}/1`)

  await page.goto('/settings/you')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('option', { name: 'Maria Okafor' })).toBeVisible()
  await page.keyboard.type('clamsh')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/library/**')
})

test('the palette says when nobody begins like that, and finds only one’s own patients', async ({
  page,
  context,
}) => {
  const { dana } = await clinicOfThree()
  const tom = await makeClinician(dana.clinic, 'clinician', 'Tom Adeyemi')
  await signIn(context, tom)
  await open(page, '/templates')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('okafor')
  await expect(page.getByText('Nobody and nothing begins like that.')).toBeVisible()
})

test('the caseload and a patient’s page are worked by the keys they show', async ({
  page,
  context,
}) => {
  const { dana, maria } = await clinicOfThree()
  await signIn(context, dana)
  await open(page, '/caseload')

  await page.keyboard.press('j')
  const first = await focused(page)
  await page.keyboard.press('j')
  expect(await focused(page)).not.toBe(first)
  await page.keyboard.press('k')
  expect(await focused(page)).toBe(first)

  await page.keyboard.press('/')
  const find = page.getByRole('searchbox', { name: 'Find a patient by name' })
  await expect(find).toBeFocused()
  await page.keyboard.type('n?')
  await expect(find).toHaveValue('n?')
  await expect(page).toHaveURL(/caseload/)
  await expect(page.getByRole('dialog')).toBeHidden()

  await open(page, '/caseload')
  await page.keyboard.press('n')
  await page.waitForURL('**/patients/new')

  await open(page, `/patients/${maria.id}`)
  await page.keyboard.press('s')
  await expect(page.getByText('Marked as seen.')).toBeVisible()
  await page.keyboard.press('p')
  await page.waitForURL('**/program')
})

test('? shows the keys of the page, and those of one letter can be off', async ({
  page,
  context,
}) => {
  const { dana } = await clinicOfThree()
  await signIn(context, dana)
  await open(page, '/caseload')
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys.getByText('Add a patient')).toBeVisible()
  await expect(keys.getByText('Duplicate')).toBeHidden()
  await keys.getByLabel('Keys of one letter are on').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page).toHaveURL(/caseload/)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('keys')
  await page.keyboard.press('Enter')
  await expect(keys).toBeVisible()
})
