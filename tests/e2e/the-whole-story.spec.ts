import { expect, test, type Browser, type Page } from '@playwright/test'
import {
  makeClinic,
  makeClinician,
  makePatient,
  sessionCookie,
  type TestClinician,
} from '../support/people'
import { movementSearch } from './support/builder-page'

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

async function deskOf(browser: Browser, clinician: TestClinician, origin: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.addCookies([{ ...(await sessionCookie(clinician)), url: origin }])
  return context.newPage()
}

const saved = (page: Page) => expect(page.getByText(/^Saved/).first()).toBeVisible()

async function addByTyping(page: Page, words: string): Promise<void> {
  const box = movementSearch(page)
  await box.fill(words)
  await expect(page.getByRole('option').first()).toBeVisible()
  await box.press('Enter')
}

async function publishTo(page: Page, firstName: string): Promise<void> {
  await page.getByRole('button', { name: `Publish to ${firstName}` }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Publish to ${firstName}` })
    .click()
  await expect(page.getByText(`Maria Okafor has this program`)).toBeVisible()
}

test('build, publish, link, follow, report, seen by the clinician, adjusted, printed', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const origin = baseURL ?? ''
  const clinician = await makeClinician(await makeClinic(), 'owner')
  const patient = await makePatient(clinician)

  const desk = await deskOf(browser, clinician, origin)
  await test.step('the clinician builds a program with the keyboard alone', async () => {
    await desk.goto(`/patients/${patient.id}/program`)
    await expect(movementSearch(desk)).toBeFocused()
    await addByTyping(desk, 'bridge to a straight line')
    await addByTyping(desk, 'stand up from a chair, no hands')
    await expect(desk.getByRole('region', { name: 'Program' })).toContainText('Bridge')
    await saved(desk)
  })

  const link = await test.step('publishes it, and gets the way in', async () => {
    await publishTo(desk, 'Maria')
    const make = desk.getByRole('button', { name: /link/i }).first()
    const url = desk.getByText(`${origin}/enter/`)
    if (!(await url.isVisible())) await make.click()
    await expect(url).toBeVisible()
    return (await url.textContent()) ?? ''
  })

  const mine = await (await browser.newContext(phone)).newPage()
  await test.step('the patient gets in with the link and a date of birth', async () => {
    await mine.goto(link)
    await mine.getByLabel('Day').fill('14')
    await mine.getByLabel('Month').fill('3')
    await mine.getByLabel('Year').fill('1958')
    await mine.getByRole('button', { name: 'Open my page' }).click()
    await expect(mine.getByRole('heading', { name: 'What worries you?' })).toBeVisible()
    await mine.getByRole('link', { name: 'Not now' }).click()
    await expect(mine.getByRole('heading', { name: 'Hello, Maria' })).toBeVisible()
  })

  await test.step('does a movement, says how it went, and leaves a word', async () => {
    await mine
      .getByRole('link', { name: /^Start/ })
      .first()
      .click()
    await mine.getByRole('button', { name: 'Done', exact: true }).click()
    await mine.getByRole('button', { name: '7 out of 10' }).click()
    await mine.getByLabel(/Anything to tell/).fill('It pulled at the back of my leg.')
    await mine.getByRole('button', { name: /^(Next movement|Finish)$/ }).click()
    await expect(mine.getByText(/^Saved/).first()).toBeVisible()
  })

  await test.step('the clinician sees it on top of the caseload, in words', async () => {
    await desk.goto('/caseload')
    const row = desk.getByRole('row').filter({ hasText: 'Maria Okafor' })
    await expect(row).toContainText('Pain')
    await expect(row).toContainText('7 of 10')
    await row.getByRole('link', { name: /Maria Okafor/ }).click()
    await expect(desk.getByText('It pulled at the back of my leg.').first()).toBeVisible()
  })

  await test.step('adjusts the program and publishes again', async () => {
    await desk.goto(`/patients/${patient.id}/program`)
    await addByTyping(desk, 'rest with calves on a chair')
    await saved(desk)
    await publishTo(desk, 'Maria')
  })

  await test.step('the patient sees what changed', async () => {
    await mine.goto('/today')
    await mine.getByText('What changed in your program').click()
    await expect(mine.getByText(/Rest with calves on a chair/).first()).toBeVisible()
  })

  await test.step('and the sheet prints the same program', async () => {
    await desk.goto(`/sheet/${patient.id}/2`)
    await expect(desk.getByText('Rest with calves on a chair').first()).toBeVisible()
    await expect(desk.getByText('Revision 2').first()).toBeVisible()
    const pdf = await desk.request.get(`/sheet/${patient.id}/2/pdf`)
    expect(pdf.headers()['content-type']).toBe('application/pdf')
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  })
})
