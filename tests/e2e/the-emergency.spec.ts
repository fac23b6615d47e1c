import { expect, test, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { holds } from '@/db/schema'
import { now } from '@/lib/env'
import { dayAt } from '@/lib/days'
import type { World } from '@/tests/support/access/people'
import { routeMatrix } from '@/tests/support/access/routes'
import { asOwner } from '@/tests/support/owner'
import {
  makeClinic,
  makeClinician,
  makePatient,
  sessionCookie,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'
import { publishProgramFor, type TestRevision } from '@/tests/support/programs'
import { recordReportFor } from '@/tests/support/reports-in-place'
import { heldFor } from '@/tests/support/screenings'
import { dayIsKept, isFlawless } from './support/phone'

const url = () => `http://localhost:${process.env.E2E_PORT}`

const holdsOf = (patient: TestPatient) =>
  asOwner((tx) => tx.select().from(holds).where(eq(holds.patientId, patient.id)))

let clinician: TestClinician
let patient: TestPatient
let revision: TestRevision

const movementNames = () =>
  Object.values(revision.document.movements).map(({ movement }) => movement.name)

test.beforeEach(async ({ context }) => {
  clinician = await makeClinician(await makeClinic(), 'owner')
  patient = await makePatient(clinician, { firstSignedInAt: now() })
  revision = await publishProgramFor(clinician, patient)
  await context.addCookies([{ ...(await sessionCookie(patient)), url: url() }])
})

test('a warning sign without signal locks the plan on the phone, later everywhere, until it is unlocked @phone', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000)
  await page.goto('/today')
  await expect(page.getByRole('heading', { name: 'Hello, Maria' })).toBeVisible()
  await dayIsKept(page)
  await context.setOffline(true)

  await test.step('one tap away, the signs open without signal', async () => {
    await page.getByRole('link', { name: 'Warning signs' }).first().click()
    await expect(page.getByRole('heading', { name: 'Warning signs' })).toBeVisible()
    await isFlawless(page)
  })

  await test.step('one tap on a sign shows what to do first, with the clinic’s own numbers', async () => {
    await page.getByRole('button', { name: /between your legs/ }).click()
    await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible()
    const ring = page.getByRole('link', { name: 'Ring 999' })
    await expect(ring).toHaveAttribute('href', 'tel:999')
    expect((await ring.boundingBox())?.height).toBeGreaterThanOrEqual(48)
    await expect(page.getByText('No signal. Your phone tells us as soon as it can.')).toBeVisible()
    await isFlawless(page)
  })

  await test.step('nothing of the plan opens on this phone any more', async () => {
    for (const path of ['/today', '/sessions/on-waking', '/sheet/mine', '/']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible()
      for (const name of movementNames()) await expect(page.getByText(name)).toHaveCount(0)
    }
  })

  await test.step('with signal the clinic has it once, and the server locks too', async () => {
    await context.setOffline(false)
    await expect(page.getByText('Harbour Physiotherapy has been told.')).toBeVisible()
    expect(await holdsOf(patient)).toMatchObject([{ level: 'E', liftedAt: null }])
    await page.goto('/today')
    await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible()
  })

  await test.step('the clinician sees it on top, and unlocks in their own name with a reason', async () => {
    const desk = await (
      await browser.newContext({ viewport: { width: 1440, height: 900 } })
    ).newPage()
    await desk.context().addCookies([{ ...(await sessionCookie(clinician)), url: url() }])
    await desk.goto('/caseload')
    const row = desk.getByRole('row').filter({ hasText: 'Maria Okafor' })
    await expect(row).toContainText('Emergency sign')
    await row.getByRole('link', { name: /Maria Okafor/ }).click()
    await expect(desk.getByRole('heading', { name: 'The plan is locked' })).toBeVisible()
    await isFlawless(desk)
    await desk.getByRole('button', { name: 'Unlock' }).click()
    await expect(desk.getByText('Say why in a few words.')).toBeVisible()
    await desk.getByLabel('Why it can be unlocked').fill('Seen in A&E, scan normal.')
    await desk.getByRole('button', { name: 'Unlock' }).click()
    await expect(desk.getByRole('heading', { name: 'The plan is locked' })).toHaveCount(0)
    expect(await holdsOf(patient)).toMatchObject([{ liftedBy: clinician.id }])
  })

  await test.step('and the phone learns it', async () => {
    await page.goto('/today')
    await expect(page.getByRole('heading', { name: 'Hello, Maria' })).toBeVisible()
  })
})

/** Every page of the patient in the access matrix; what they did on earlier days is no plan. */
test('while a plan is held no route of the patient shows any of it @phone', async ({ page }) => {
  const hasIt = async (path: string) => {
    const response = await page.request.get(path)
    if (response.headers()['content-type']?.includes('pdf')) return true
    const text = await response.text()
    return movementNames().some((name) => text.includes(name))
  }
  const own = Object.values(routeMatrix).filter(
    ({ policy, method }) => !method && (policy === 'ownRecord' || policy === 'ownThing'),
  )
  const world = { patient, revision } as World
  const told = await recordReportFor(patient, revision, {
    performedOn: dayAt(now(), patient.timeZone),
  })
  const routes = [
    ...own.map(({ path }) => path(world)),
    ...['/', '/sessions/on-waking', '/warning-signs', `/progress/${told.id}`],
  ].filter((path) => path !== '/progress')
  expect(routes.length).toBeGreaterThan(14)
  const open = []
  for (const path of routes) if (await hasIt(path)) open.push(path)
  expect(open).toEqual(
    expect.arrayContaining([
      ...['/today', '/sessions/on-waking', '/sheet/mine', `/progress/${told.id}`],
    ]),
  )
  await heldFor(clinician, patient)
  for (const path of routes) expect(await hasIt(path), path).toBe(false)
  await page.goto('/sheet/mine/pdf')
  await expect(page.getByRole('heading', { name: 'Your plan is on pause' })).toBeVisible()
  await page.goto('/today')
  await expect(page.getByRole('link', { name: /Ring Harbour Physiotherapy/ })).toBeVisible()
  await isFlawless(page)
})

test('at first entry the questions come before the plan @phone', async ({ page, context }) => {
  const newcomer = await makePatient(
    clinician,
    { name: 'Nora Quist', firstSignedInAt: now() },
    { isScreened: false },
  )
  await publishProgramFor(clinician, newcomer)
  await context.clearCookies()
  await context.addCookies([{ ...(await sessionCookie(newcomer)), url: url() }])
  await page.goto('/today')
  await expect(page.getByText('Before you start, a few questions.')).toBeVisible()
  await isFlawless(page)
  await page.goto('/sessions/on-waking')
  await expect(page.getByText('Before you start, a few questions.')).toBeVisible()
  for (let step = 1; step <= 6; step++) {
    await expect(page.getByText(`${step} of 6`)).toBeVisible()
    await page.getByRole('button', { name: 'None of these' }).click()
  }
  await page.getByRole('button', { name: 'Open my plan' }).click()
  await expect(page.getByRole('button', { name: 'Done' })).toBeVisible()
})

/** All this device keeps that could be read with nobody signed in. */
const leftOnDevice = (page: Page) =>
  page.evaluate(async () => {
    const texts = [JSON.stringify({ ...localStorage })]
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const response = await cache.match(request)
        const isPage = response?.headers.get('content-type')?.includes('html')
        if (response && isPage) texts.push(await response.text())
      }
    }
    return texts.join('\n')
  })

const signsStandWithoutSignal = async (page: Page) => {
  await page.goto('/warning-signs')
  await expect(page.getByRole('heading', { name: 'Warning signs' })).toBeVisible()
  await expect(page.getByRole('link', { name: /Ring Harbour Physiotherapy/ })).toBeVisible()
  await page.getByRole('button', { name: /between your legs/ }).click()
  await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ring 999' })).toHaveAttribute('href', 'tel:999')
  await expect(page.getByText(/your clinic does not know yet/)).toBeVisible()
  await expect(page.getByText('Harbour Physiotherapy has been told.')).toHaveCount(0)
}

test('signed out and without signal, what to do and whom to ring stay, and nothing of the person @phone', async ({
  page,
  context,
}) => {
  await heldFor(clinician, patient)
  await page.goto('/today')
  await expect(page.getByRole('heading', { name: 'Your plan is on pause' })).toBeVisible()
  await dayIsKept(page)
  await page.goto('/help')
  await page.getByRole('button', { name: 'Sign out on this device' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await expect(page.getByRole('link', { name: 'Warning signs' })).toBeVisible()

  await context.setOffline(true)
  await signsStandWithoutSignal(page)
  const left = await leftOnDevice(page)
  for (const theirs of [patient.id, patient.name, '"level"', ...movementNames()]) {
    expect(left).not.toContain(theirs)
  }
  await page.goto('/today')
  await expect(page.getByRole('heading', { name: 'No signal just now' })).toBeVisible()
  await page.getByRole('link', { name: 'Warning signs' }).click()
  await signsStandWithoutSignal(page)
})

test('a sign-in that ran out leaves what to do and whom to ring on the phone @phone', async ({
  page,
  context,
}) => {
  await page.goto('/today')
  await expect(page.getByRole('heading', { name: 'Hello, Maria' })).toBeVisible()
  await dayIsKept(page)
  await context.clearCookies()
  await page.goto('/today')
  await expect(page).toHaveURL(/\/sign-in/)
  await expect.poll(() => page.evaluate(() => caches.has('plumbline-pages-1'))).toBe(false)
  await context.setOffline(true)
  await signsStandWithoutSignal(page)
  expect(await leftOnDevice(page)).not.toContain(patient.id)
})

test('a warning sign the clinic has not heard of is not given up by signing out @phone', async ({
  page,
  context,
}) => {
  await page.goto('/today')
  await dayIsKept(page)
  await page.goto('/warning-signs')
  await expect(page.getByRole('heading', { name: 'Warning signs' })).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('button', { name: /between your legs/ }).click()
  await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible()
  await page.goto('/help')
  await page.getByRole('button', { name: 'Sign out on this device' }).click()
  await expect(page.getByText(/Your warning signs are not sent yet/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Sign out and lose it' })).toHaveCount(0)
  await page.goto('/today')
  await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible()
  await context.setOffline(false)
  await expect.poll(() => holdsOf(patient)).toMatchObject([{ level: 'E', liftedAt: null }])
})

test('on a phone that knows no clinic, an emergency names the number of where it is first @phone', async ({
  page,
  context,
}) => {
  await context.clearCookies()
  await page.goto('/warning-signs')
  await page.getByRole('button', { name: /between your legs/ }).click()
  await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible()
  const rings = page.getByRole('link', { name: /^\d{3} in / })
  await expect(rings.first()).toHaveText('999 in the UK')
  await expect(rings.first()).toHaveAttribute('href', 'tel:999')
  await expect(rings).toHaveCount(5)
  await expect(page.getByText(/top of your printed sheet/)).toBeVisible()
  await isFlawless(page)
})
