import { expect, test, type Browser, type Page } from '@playwright/test'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'
import { addDays, dayAt, sayDate } from '@/lib/days'
import { now } from '@/lib/env'
import { publishProgramFor } from '@/tests/support/programs'
import { recordReportFor, skippedForPain } from '@/tests/support/reports-in-place'
import { signIn } from './support/signed-in'
import { isFlawless } from './support/phone'

async function deskOf(browser: Browser, clinician: TestClinician): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await signIn(context, clinician)
  return context.newPage()
}

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name })

let clinician: TestClinician
let patient: TestPatient

test.beforeEach(async ({ context }) => {
  clinician = await makeClinician(await makeClinic(), 'owner')
  patient = await makePatient(clinician, { usualPain: 2 })
  await signIn(context, patient)
})

test('the worried newcomer: a worry before any movement, an answer, one tap tells @phone', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await publishProgramFor(clinician, patient)
  await context.clearCookies()
  const desk = await deskOf(browser, clinician)
  await desk.goto(`/patients/${patient.id}`)
  await desk.getByRole('button', { name: /link/i }).first().click()
  const url = desk.getByText(`${baseURL}/enter/`)
  await expect(url).toBeVisible()

  await page.goto((await url.textContent()) ?? '')
  await page.getByLabel('Day').fill('14')
  await page.getByLabel('Month').fill('3')
  await page.getByLabel('Year').fill('1958')
  await tap(page, 'Open my page')
  await expect(heading(page, 'What worries you?')).toBeVisible()
  await expect(page.getByText('Sit to stand')).toHaveCount(0)
  await isFlawless(page)

  await page.getByRole('link', { name: 'Moving always makes it worse.' }).click()
  await expect(page.getByText(/Often one way hurts/)).toBeVisible()
  const deeper = page.locator('details').filter({ hasText: 'Tell me more' }).locator('p').first()
  await expect(deeper).toBeHidden()
  await page.getByText('Tell me more').click()
  await expect(deeper).toBeVisible()
  await isFlawless(page)
  await tap(page, 'Tell my clinician')
  await expect(page.getByText('Your clinician can see this now.')).toBeVisible()
  await tap(page, 'A lot')
  await page.getByText('Where this comes from').click()
  await expect(page.getByText(/Long A, Donelson R/)).toBeVisible()
  await isFlawless(page)
  await page.getByRole('link', { name: 'On to today' }).click()
  await expect(heading(page, 'Hello, Maria')).toBeVisible()

  await desk.goto('/caseload')
  const row = desk.getByRole('row').filter({ hasText: 'Maria Okafor' })
  await expect(row).toContainText('Worried')
  await row.getByRole('link', { name: /Maria Okafor/ }).click()
  await expect(desk.getByText('Moving always makes it worse.')).toBeVisible()
  await expect(desk.getByText(/weighs: a lot/)).toBeVisible()
})

test('the newcomer who would rather not: “not now” is fine, and nothing asks again @phone', async ({
  page,
}) => {
  await publishProgramFor(clinician, patient)
  await page.goto('/worries?first=1')
  await page.getByRole('link', { name: 'Not now' }).click()
  await expect(heading(page, 'Hello, Maria')).toBeVisible()
  await expect(page.getByText(/worr(y|ies) (you|about)/i)).toHaveCount(0)
  await expect(page.getByText('Set for you by Dana Whitlock', { exact: false })).toBeVisible()
  await page.goto('/help')
  await page.getByRole('link', { name: 'See worries and answers' }).click()
  await expect(heading(page, 'What worries you?')).toBeVisible()
})

test('“not now” to the whole program: a day to look again, the clinician reads it, one tap brings it back @phone', async ({
  page,
  browser,
}) => {
  await publishProgramFor(clinician, patient)
  await page.goto('/today')
  await page.getByRole('link', { name: 'Say not now' }).click()
  await isFlawless(page)
  await page.getByRole('textbox').fill('My mother is ill.')
  await tap(page, 'In two weeks')
  const again = addDays(dayAt(now(), patient.timeZone), 14)
  await expect(page.getByRole('status')).toContainText(sayDate(again, { withYear: false }))
  await page.getByRole('link', { name: 'On to today' }).click()
  await expect(heading(page, 'Not now. That is fine.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Start/ })).toHaveCount(0)
  await isFlawless(page)

  const desk = await deskOf(browser, clinician)
  await desk.goto(`/patients/${patient.id}`)
  await expect(desk.getByText('“My mother is ill.”')).toBeVisible()

  await tap(page, 'Take it up again')
  await expect(page.getByRole('link', { name: /^Start/ }).first()).toBeVisible()
  await desk.reload()
  await expect(desk.getByText('“My mother is ill.”')).toHaveCount(0)
})

test('about me: what one can, cannot yet, tried and will try is saved and read by the clinician @phone', async ({
  page,
  browser,
}) => {
  await publishProgramFor(clinician, patient)
  await page.goto('/help')
  await page.getByRole('link', { name: 'Open my page' }).click()
  await isFlawless(page)
  await page.getByLabel('What can you do now?').fill('Walk to the shop')
  await page.getByLabel('What did you try that made it worse?').fill('Sit-ups')
  await page
    .getByRole('group', { name: /How sure are you/ })
    .getByText('7', { exact: true })
    .click()
  await page.getByLabel('What will you try?').fill('I walk after tea.')
  await tap(page, 'Save')
  await expect(page.getByText('Saved. Thank you.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('listitem').filter({ hasText: 'Walk to the shop' })).toBeVisible()
  await expect(page.getByRole('radio', { name: '7' }).and(page.locator(':checked'))).toHaveCount(1)
  await page.goto('/progress')
  await expect(page.getByText('“I walk after tea.”')).toBeVisible()

  const desk = await deskOf(browser, clinician)
  await desk.goto(`/patients/${patient.id}`)
  const card = desk.getByRole('region', { name: 'What they say of themselves' })
  await expect(card).toContainText('Walk to the shop')
  await expect(card).toContainText('Sit-ups')
  await expect(card).toContainText('7 of 10')
})

test('left out three days running: a smaller one is offered, taken, and the clinician knows @phone', async ({
  page,
  browser,
}) => {
  const revision = await publishProgramFor(clinician, patient)
  const today = dayAt(now(), patient.timeZone)
  for (const daysAgo of [4, 3, 2]) {
    await recordReportFor(patient, revision, {
      performedOn: addDays(today, -daysAgo),
      items: [null, { status: 'skipped', skipReason: 'worried', setsDone: null, repsDone: null }],
    })
  }
  await page.goto('/today')
  const offer = page.getByRole('heading', { name: /would a smaller one be easier/ })
  await expect(offer).toBeVisible()
  await expect(page.getByText('You left it out a few times. That is fine.')).toBeVisible()
  await isFlawless(page)
  await tap(page, 'Try the smaller one')
  await expect(page).toHaveURL(/\/sessions\/kettle/)
  await expect(page.getByText('This is the smaller one, as you chose today.')).toBeVisible()
  await isFlawless(page)
  await tap(page, 'Done')
  await tap(page, 'Finish')
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await page.goto('/today')
  await expect(heading(page, 'Hello, Maria')).toBeVisible()
  await expect(offer).toHaveCount(0)

  const desk = await deskOf(browser, clinician)
  await desk.goto(`/patients/${patient.id}`)
  await expect(desk.getByText(/Offered a smaller version of .+: took it/)).toBeVisible()
  await isFlawless(desk)
})

test('a smaller one is offered, “not now” ends it, and it does not come back @phone', async ({
  page,
}) => {
  const revision = await publishProgramFor(clinician, patient)
  const today = dayAt(now(), patient.timeZone)
  for (const daysAgo of [3, 2, 1]) {
    await recordReportFor(patient, revision, {
      performedOn: addDays(today, -daysAgo),
      items: [skippedForPain],
    })
  }
  await page.goto('/today')
  const card = page.locator('section').filter({ hasText: 'would a smaller one be easier' })
  await card.getByRole('button', { name: 'Not now' }).click()
  await expect(card).toHaveCount(0)
  await page.reload()
  await expect(heading(page, 'Hello, Maria')).toBeVisible()
  await expect(card).toHaveCount(0)
})

test('the morning after: one question, and what is worse by morning rests, with a date @phone', async ({
  page,
  browser,
}) => {
  const revision = await publishProgramFor(clinician, patient)
  await recordReportFor(patient, revision, {
    performedOn: addDays(dayAt(now(), patient.timeZone), -1),
    items: [{ pain: 4, painBefore: 2 }],
  })
  await page.goto('/today')
  await expect(heading(page, /It hurt yesterday/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Start' }).first()).toBeInViewport()
  await tap(page, 'Tell us')
  await isFlawless(page)
  await tap(page, '5 out of 10')
  await tap(page, 'Not yet')
  await expect(page.getByText(/What hurt rests for now. Dana can see this./)).toBeVisible()
  await expect(heading(page, 'Resting for now')).toBeVisible()
  await heading(page, 'Resting for now').click()
  await expect(page.getByText(/We look at it again by/)).toBeVisible()
  await isFlawless(page)
  await page.goto('/sessions/on-waking')
  await expect(heading(page, /rest from it for now/)).toBeVisible()
  await expect(page.getByText(/We look at it again by/)).toBeVisible()
  const desk = await deskOf(browser, clinician)
  await desk.goto(`/patients/${patient.id}`)
  await expect(desk.getByText(/The morning after: pain 5/)).toBeVisible()
})

test('the flare at home: what hurt rests, the day goes on, the clinician is told @phone', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000)
  const arching = ['prone-press-up', 'clam', 'sit-to-stand', 'side-lying-pillow-rest']
  await publishProgramFor(clinician, patient, [...arching, 'standing-back-extension'])
  await page.goto('/sessions/on-waking')
  await expect(page.getByRole('button', { name: 'Done' })).toBeVisible()
  await context.setOffline(true)

  await tap(page, 'It hurts')
  await expect(page.getByText('Does one of these fit?')).toBeVisible()
  await tap(page, 'No. Tell us how it hurt')
  await tap(page, '7 out of 10')
  await tap(page, 'Arching back')
  await tap(page, 'My thigh')
  await tap(page, 'Yes, further down')
  await expect(heading(page, 'Leave this one for now.')).toBeVisible()
  await expect(page.getByText('Arching back hurt, so we rest that way for now.')).toBeVisible()
  await isFlawless(page)

  await tap(page, 'Next movement')
  await expect(heading(page, /rest from it for now/)).toBeVisible()
  await isFlawless(page)
  await tap(page, 'Show me another way')
  await expect(page.getByText('There is no other way open just now.')).toBeVisible()
  await expect(page.getByRole('link', { name: /Ring Harbour/ })).toBeVisible()
  await isFlawless(page)
  await page.goBack()
  await tap(page, 'OK, next')
  await expect(heading(page, 'Thank you, Maria')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText(/^Saved/)).toBeVisible()

  await page.goto('/today')
  await expect(heading(page, 'Resting for now')).toBeVisible()
  await tap(page, 'Make it a sore day')
  await tap(page, /^I rested/)
  await tap(page, /^I rested/)
  await tap(page, /^I took a stroll/)
  await expect(page.getByText('That is your full plan today. Well done.')).toBeVisible()
  await isFlawless(page)
  await expect(page.getByText(/^Saved/)).toBeVisible()

  const desk = await deskOf(browser, clinician)
  await desk.goto('/caseload')
  const row = desk.getByRole('row').filter({ hasText: 'Maria Okafor' })
  await expect(row).toContainText(/stopped/i)
  await row.getByRole('link', { name: /Maria Okafor/ }).click()
  await expect(desk.getByText(/further down the leg/)).toBeVisible()
  await desk.getByRole('button', { name: /seen/i }).first().click()
  await expect(desk.getByText(/further down the leg/)).toHaveCount(0)

  await page.goto('/today')
  await expect(page.getByRole('button', { name: 'Back to my usual day' })).toBeVisible()
  await expect(heading(page, 'Resting for now')).toHaveCount(0)
})

test('the person with no options is never left with an empty page @phone', async ({
  page,
  browser,
}) => {
  await publishProgramFor(clinician, patient)
  await page.goto('/relief')
  await expect(heading(page, 'Relief')).toBeVisible()
  await isFlawless(page)
  await page.locator('summary').first().click()
  await tap(page, '6 out of 10')
  await tap(page, '3 out of 10')
  await expect(page.getByText('Good. We keep this one under “Helps me”, at the top.')).toBeVisible()
  await expect(page.getByText(/^Saved/)).toBeVisible()

  await tap(page, 'Nothing is comfortable')
  await expect(heading(page, 'First: is one of these new?')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ring 999' })).toBeVisible()
  await expect(page.getByRole('link', { name: /Ring Harbour/ })).toBeVisible()
  await expect(page.getByText('Dana can see that nothing is comfortable.')).toBeVisible()
  await isFlawless(page)

  const desk = await deskOf(browser, clinician)
  await expect
    .poll(async () => {
      await desk.goto('/caseload')
      return desk.getByRole('row').filter({ hasText: 'Maria Okafor' }).innerText()
    })
    .toContain('Nothing comfortable')

  await page.goto('/relief')
  await expect(heading(page, 'Helps me')).toBeVisible()
  await page.goto('/safe')
  await expect(heading(page, 'Is this safe for me?')).toBeVisible()
  await expect(page.getByText('No page can promise that.', { exact: false })).toBeVisible()
  await isFlawless(page)
})

const sinkInstead = 'One hand on the edge, one foot on the cupboard base.'

test('the older person on paper: what to swap first, large print, when to stop, and what a sore day is', async ({
  browser,
}) => {
  const reviewOn = addDays(dayAt(now(), patient.timeZone), 14)
  await publishProgramFor(clinician, patient, undefined, {
    pauses: [
      {
        ...{ id: '00000000-0000-7000-8000-0000000000b1', movement: null, reviewOn },
        ...{ what: 'Leaning over the sink', instead: sinkInstead, reason: 'It is sore for now.' },
      },
    ],
  })
  const desk = await deskOf(browser, clinician)
  await desk.goto(`/sheet/${patient.id}/1?print=large`)
  await expect(desk.locator('[data-print="large"]')).toBeVisible()
  const swap = desk.locator('.sheet-pauses')
  await expect(swap).toContainText(`Leaning over the sink → ${sinkInstead}`)
  await expect(swap).toContainText(`We look again on ${sayDate(reviewOn, { withYear: false })}.`)
  const tops = await desk.evaluate(() =>
    ['.sheet-pauses', '.sheet-movements', '.sheet-stop'].map(
      (place) => document.querySelector(place)?.getBoundingClientRect().top ?? -1,
    ),
  )
  expect(Math.min(...tops)).toBeGreaterThan(0)
  expect(tops[0]).toBeLessThan(tops[1] ?? 0)
  for (const who of ['Harbour Physiotherapy', '01326 555 0142', 'Dana Whitlock', '999']) {
    await expect(desk.locator('.sheet')).toContainText(who)
  }
  await expect(desk.getByText('On a sore day, half is enough.')).toBeVisible()
  await expect(desk.getByText(/Two rests and a short stroll count as your full plan/)).toBeVisible()
  await expect(heading(desk, 'When to stop')).toBeVisible()
  const size = await desk
    .getByText('On a sore day, half is enough.')
    .evaluate((line) => parseFloat(getComputedStyle(line).fontSize))
  expect(size).toBeGreaterThanOrEqual(20)
  const swapSize = await swap
    .getByRole('listitem')
    .evaluate((line) => parseFloat(getComputedStyle(line).fontSize))
  expect(swapSize).toBeGreaterThanOrEqual(20)
  await isFlawless(desk)
  const pdf = await desk.request.get(`/sheet/${patient.id}/1/pdf?print=large`)
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
})
