import { expect, test, type Browser, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { patients } from '@/db/schema'
import { addDays, dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { asOwner } from '@/tests/support/owner'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'
import { publishProgramFor } from '@/tests/support/programs'
import { recordReportFor } from '@/tests/support/reports-in-place'
import { signIn } from '../e2e/support/signed-in'
import { takePictures, takeSmallAndLarge } from './camera'

let clinician: TestClinician
let patient: TestPatient

const longName = 'Wilhelmina Featherstonehaugh-Cholmondeley van der Westhuizen'
const tap = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click()

test.beforeEach(async () => {
  clinician = await makeClinician(await makeClinic(), 'owner')
  patient = await makePatient(clinician, { firstSignedInAt: now(), usualPain: 2 })
})

const deskOf = async (browser: Browser, person: TestClinician, path: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await signIn(context, person)
  const page = await context.newPage()
  await page.goto(path)
  return page
}

const all = async (page: Page, name: string) => {
  await takePictures(page, `state ${name}`)
  await takeSmallAndLarge(page, `state ${name}`)
}

const writeNote = async (page: Page, words: string) => {
  const first = page
    .getByRole('list', { name: /^Movements in/ })
    .locator('> li')
    .first()
  await first.getByRole('button', { expanded: false }).first().click()
  await page.getByLabel('Note to the patient').fill(words)
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
}

test('two clinicians at one draft', async ({ browser }) => {
  await publishProgramFor(clinician, patient)
  const lena = await makeClinician(patient.clinic, 'owner', 'Lena Brandt')
  const path = `/patients/${patient.id}/program`
  const mine = await deskOf(browser, clinician, path)
  const hers = await deskOf(browser, lena, path)
  await writeNote(hers, 'Slowly, and only as far as is easy. Stop if it runs down the leg.')
  await writeNote(mine, 'Ten is plenty this week.').catch(() => undefined)
  await expect(mine.getByRole('dialog')).toBeVisible()
  await takePictures(mine, 'state two drafts')
})

test('two people at one movement', async ({ browser }) => {
  const lena = await makeClinician(patient.clinic, 'owner', 'Lena Brandt')
  const mine = await deskOf(browser, clinician, '/library/clam/edit')
  const hers = await deskOf(browser, lena, '/library/clam/edit')
  for (const [page, words] of [
    [hers, 'Wakes the muscle at the side of the hip.'],
    [mine, 'Makes the side of your hip stronger for stairs.'],
  ] as const) {
    await page
      .getByLabel(/purpose|what it is for/i)
      .first()
      .fill(words)
    await page.locator('form button[type=submit]').last().click()
    await page.waitForTimeout(1500)
  }
  await takePictures(mine, 'state two texts')
})

test('the picture of a patient', async ({ browser }) => {
  await publishProgramFor(clinician, patient)
  const page = await deskOf(browser, clinician, `/patients/${patient.id}/program`)
  await tap(page, /Write it down|Change the picture/)
  await expect(page.getByRole('dialog')).toBeVisible()
  await takePictures(page, 'state picture drawer')
  await page.keyboard.press('Escape')
  await tap(page, /Set protection/)
  await expect(page.getByRole('dialog')).toBeVisible()
  await takePictures(page, 'state protection drawer')
})

test('after care, with a report that is refused', async ({ page, context }) => {
  await publishProgramFor(clinician, patient)
  await signIn(context, patient)
  await page.goto('/sessions/on-waking')
  await page.getByRole('button', { name: 'Done' }).waitFor()
  await context.setOffline(true)
  await tap(page, 'Done')
  await tap(page, '3 out of 10')
  await page.waitForTimeout(1000)
  await asOwner((tx) =>
    tx.update(patients).set({ endedAt: now() }).where(eq(patients.id, patient.id)),
  )
  await context.setOffline(false)
  await page.goto('/today')
  await page.getByRole('button', { name: /Copy/ }).waitFor()
  await all(page, 'after care refused report')
  await page.goto('/sessions/on-waking')
  await all(page, 'after care session')
  await page.goto('/progress')
  await all(page, 'after care progress')
})

test('after care', async ({ page, context }) => {
  await publishProgramFor(clinician, patient)
  await asOwner((tx) =>
    tx.update(patients).set({ endedAt: now() }).where(eq(patients.id, patient.id)),
  )
  await signIn(context, patient)
  await page.goto('/today')
  await all(page, 'after care')
})

test('the timer runs, waits and ends', async ({ page, context }) => {
  await publishProgramFor(clinician, patient, ['side-lying-pillow-rest', 'wall-sit'])
  await signIn(context, patient)
  await page.goto('/sessions/on-waking')
  await page.getByRole('button', { name: 'Done', exact: true }).waitFor()
  await page.goto('/sessions/on-waking#1-follow')
  await all(page, 'timer runs')
  await tap(page, 'Pause').catch(() => undefined)
  await all(page, 'timer paused')
  const skip = page.getByRole('button', { name: /Skip|Set done|Move on/i })
  for (let step = 0; step < 60 && (await skip.count()) > 0; step += 1) {
    await skip.first().click()
  }
  await all(page, 'timer ended')
})

test('no signal', async ({ page, context }) => {
  await publishProgramFor(clinician, patient)
  await signIn(context, patient)
  await page.goto('/today')
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/kept-for')) !== undefined))
    .toBe(true)
  await page.goto('/sessions/on-waking')
  await page.getByRole('button', { name: 'Done' }).waitFor()
  await context.setOffline(true)
  await tap(page, 'Done')
  await page.waitForTimeout(1000)
  await all(page, 'no signal after done')
  await page.goto('/progress')
  await all(page, 'no signal progress')
  await page.goto('/today')
  await page.waitForTimeout(800)
  await all(page, 'no signal today')
})

test('the hurt screens', async ({ page, context }) => {
  const arching = ['prone-press-up', 'clam', 'sit-to-stand', 'side-lying-pillow-rest']
  await publishProgramFor(clinician, patient, [...arching, 'standing-back-extension'])
  await signIn(context, patient)
  await page.goto('/sessions/on-waking')
  await page.getByRole('button', { name: 'Done' }).waitFor()
  await tap(page, 'It hurts')
  await page.getByText('Does one of these fit?').waitFor()
  await all(page, 'hurt fits')
  await tap(page, 'No. Tell us how it hurt')
  await tap(page, '7 out of 10')
  await all(page, 'hurt which way')
  await tap(page, 'Arching back')
  await tap(page, 'My thigh')
  await tap(page, 'Yes, further down')
  await all(page, 'hurt rest')
  await tap(page, 'Next movement')
  await all(page, 'hurt rests from it')
  await tap(page, 'Show me another way')
  await all(page, 'hurt no other way')
  await page.goBack()
  await tap(page, 'OK, next')
  await page.getByRole('heading', { name: 'Thank you, Maria' }).waitFor()
  await page.waitForTimeout(1500)
  await all(page, 'hurt end')
  await page.goto('/today')
  await all(page, 'today after a flare')
  await tap(page, 'Make it a sore day')
  await all(page, 'sore day')
})

test('a sore morning after', async ({ page, context }) => {
  const revision = await publishProgramFor(clinician, patient)
  await recordReportFor(patient, revision, {
    performedOn: addDays(dayAt(now(), patient.timeZone), -1),
    items: [{ pain: 4, painBefore: 2 }],
  })
  await signIn(context, patient)
  await page.goto('/today')
  await page.getByRole('heading', { name: /It hurt yesterday/ }).waitFor()
  await tap(page, 'Tell us')
  await all(page, 'morning after')
})

test('left out three days running', async ({ page, context }) => {
  const revision = await publishProgramFor(clinician, patient)
  for (const daysAgo of [4, 3, 2]) {
    await recordReportFor(patient, revision, {
      performedOn: addDays(dayAt(now(), patient.timeZone), -daysAgo),
      items: [null, { status: 'skipped', skipReason: 'worried', setsDone: null, repsDone: null }],
    })
  }
  await signIn(context, patient)
  await page.goto('/today')
  await all(page, 'smaller one offered')
})

test('a hold', async ({ page, context, browser }) => {
  await publishProgramFor(clinician, patient)
  await signIn(context, patient)
  await page.goto('/warning-signs')
  await tap(page, /between your legs/)
  await page.getByText('Harbour Physiotherapy has been told.').waitFor()
  await all(page, 'locked for the patient')
  const desk = await deskOf(browser, clinician, `/patients/${patient.id}`)
  await takePictures(desk, 'state locked for the clinician')
  await desk.goto('/caseload')
  await takePictures(desk, 'state caseload emergency')
})

test('long names', async ({ page, context, browser }) => {
  test.setTimeout(180_000)
  const clinic = await makeClinic({
    name: 'Saint Bartholomew and Whitechapel Musculoskeletal Physiotherapy Partnership',
  })
  const dana = await makeClinician(clinic, 'owner', 'Anastasia Konstantinopoulou-Featherstone')
  const lena = await makeClinician(clinic, 'clinician', 'Bartholomew Oluwaseun Adeyemi-Johnson')
  const wilhelmina = await makePatient(dana, { name: longName, email: `${'w'.repeat(40)}@a.test` })
  await makePatient(lena, { name: 'Bo' })
  await publishProgramFor(dana, wilhelmina)
  await signIn(context, wilhelmina)
  for (const path of ['/today', '/help', '/account', '/progress']) {
    await page.goto(path)
    await all(page, `long names ${path}`)
  }
  const desk = await deskOf(browser, dana, '/caseload')
  await takePictures(desk, 'state long names caseload')
  for (const path of ['', '/program', '/details', '/safety', '/record', '/revisions']) {
    await desk.goto(`/patients/${wilhelmina.id}${path}`)
    await takePictures(desk, `state long names patient ${path}`)
  }
  await desk.goto('/settings/team')
  await takePictures(desk, 'state long names team')
  await desk.goto(`/sheet/${wilhelmina.id}/1`)
  await takePictures(desk, 'state long names sheet')
})

test('the first worry', async ({ page, context }) => {
  await publishProgramFor(clinician, patient)
  await signIn(context, patient)
  await page.goto('/worries?first=1')
  await all(page, 'first worry')
})

test('a wrong password and a form with faults', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel(/E-mail/).fill('nobody@clinic.test')
  await page.getByLabel(/^Password/).fill('wrong password')
  await page.getByRole('button', { name: /^Sign in/ }).click()
  await page.waitForTimeout(2500)
  await all(page, 'wrong password')
})
