import { expect, test, type Browser, type Page } from '@playwright/test'
import { now } from '@/lib/env'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'
import { publishProgramFor } from '@/tests/support/programs'
import { signIn } from '../e2e/support/signed-in'
import { takePictures, takeSmallAndLarge } from './camera'

let clinician: TestClinician
let patient: TestPatient

const tap = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click()

const phoneOf = async (browser: Browser, person: TestPatient, path: string): Promise<Page> => {
  const context = await browser.newContext()
  await signIn(context, person)
  const page = await context.newPage()
  await page.goto(path)
  return page
}

const all = async (page: Page, name: string) => {
  await takePictures(page, `state ${name}`)
  await takeSmallAndLarge(page, `state ${name}`)
}

test.beforeEach(async ({ context }) => {
  clinician = await makeClinician(await makeClinic(), 'owner')
  patient = await makePatient(clinician, { firstSignedInAt: now(), usualPain: 7 })
  await signIn(context, clinician)
})

test('a plan on pause, with its day', async ({ page, browser }) => {
  await publishProgramFor(clinician, patient)
  await page.goto(`/patients/${patient.id}/safety`)
  await page.getByText('Pause the plan').first().click()
  await page.getByLabel('Why', { exact: true }).fill('A fall at home; we speak first.')
  await takePictures(page, 'state pause being written')
  await tap(page, 'Pause the plan')
  await page.getByRole('heading', { name: 'The plan is paused' }).waitFor()
  await takePictures(page, 'state pause safety')
  await page.goto(`/patients/${patient.id}`)
  await takePictures(page, 'state pause record')
  await all(await phoneOf(browser, patient, '/today'), 'pause today')
})

test('not now, and about me', async ({ page, browser }) => {
  await publishProgramFor(clinician, patient)
  const phone = await phoneOf(browser, patient, '/not-now')
  await phone.getByRole('textbox').fill('My mother is ill.')
  await all(phone, 'not now being written')
  await tap(phone, 'In two weeks')
  await phone.getByRole('link', { name: 'On to today' }).waitFor()
  await all(phone, 'not now said')
  await phone.goto('/today')
  await all(phone, 'not now today')
  await phone.goto('/about-me')
  await phone.getByLabel('What can you do now?').fill('Walk to the shop')
  await phone.getByLabel('What did you try that made it worse?').fill('Sit-ups')
  await phone.getByLabel('What will you try?').fill('I walk after tea.')
  await tap(phone, 'Save')
  await phone.getByText('Saved. Thank you.').waitFor()
  await all(phone, 'about me saved')
  await page.goto(`/patients/${patient.id}`)
  await takePictures(page, 'state not now record')
})

test('nothing stays open', async ({ page }) => {
  await publishProgramFor(clinician, patient, ['bridge', 'pelvic-tilt-supine'])
  await page.goto(`/patients/${patient.id}/program`)
  await expect(page.getByRole('option').first()).toBeVisible()
  await tap(page, /Set protection/)
  const drawer = page.getByRole('dialog', { name: 'Protection' })
  await drawer.getByLabel('Pregnant', { exact: true }).check()
  await drawer.getByLabel('Weeks').fill('22')
  await drawer.getByText(/This leaves no movement of the program open/).waitFor()
  await drawer.getByText(/This leaves no movement/).scrollIntoViewIfNeeded()
  await takePictures(page, 'state drawer leaves nothing')
  await drawer.getByLabel('Weeks').scrollIntoViewIfNeeded()
  await takePictures(page, 'state drawer pregnancy')
  const pressure = drawer.getByLabel(/blood pressure/i).first()
  await pressure.check()
  await pressure.scrollIntoViewIfNeeded()
  await takePictures(page, 'state drawer pressure')
  await pressure.uncheck()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Nothing in this phase stays open').waitFor()
  await takePictures(page, 'state builder nothing open')
  await page.goto('/caseload')
  await takePictures(page, 'state caseload nothing open')
})

test('warning signs on a phone that knows no clinic', async ({ page, context }) => {
  await context.clearCookies()
  await page.goto('/warning-signs')
  await tap(page, /between your legs/)
  await page.getByRole('heading', { name: 'Get help now' }).waitFor()
  await all(page, 'emergency nobody known')
})

test('what could stand under “to do now” is proposed', async ({ page }) => {
  await publishProgramFor(clinician, patient)
  await page.goto(`/patients/${patient.id}/program`)
  await expect(page.getByRole('option').first()).toBeVisible()
  await tap(page, /Write it down|Change the picture/)
  const drawer = page.getByRole('dialog')
  for (const [title, words] of [
    ['Can', 'Walk to the shop'],
    ['Cannot yet', 'Sit through a film'],
  ] as const) {
    const list = drawer.getByRole('group', { name: title, exact: true })
    await list.getByRole('button', { name: /^Add/ }).click()
    await list.getByRole('textbox', { name: `${title} 1`, exact: true }).fill(words)
  }
  const proposals = drawer.getByRole('list', { name: 'Proposals' })
  await proposals.scrollIntoViewIfNeeded()
  await takePictures(page, 'state do now proposed')
})
