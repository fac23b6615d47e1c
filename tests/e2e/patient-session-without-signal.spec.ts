import { expect, test } from '@playwright/test'
import { and, eq } from 'drizzle-orm'
import { reports } from '@/db/schema'
import { asOwner } from '@/tests/support/owner'
import { makeClinic, makeClinician, makePatient, sessionCookie } from '@/tests/support/people'
import type { TestPatient } from '@/tests/support/people'
import { publishProgramFor, usualSlugs } from '@/tests/support/programs'
import { dayIsKept, isFlawless } from './support/phone'

/** Two movements on waking, at the kettle, in the evening and at bedtime. */
const twoAtATime = [...usualSlugs, 'bridge', 'heel-raise', 'wall-sit', 'neck-turn-seated']

const reportsOf = (patient: TestPatient) =>
  asOwner((tx) =>
    tx
      .select({ document: reports.document })
      .from(reports)
      .where(and(eq(reports.clinicId, patient.clinic.id), eq(reports.patientId, patient.id))),
  )

let patient: TestPatient

test.beforeEach(async ({ context }) => {
  const clinician = await makeClinician(await makeClinic())
  patient = await makePatient(clinician)
  await publishProgramFor(clinician, patient, twoAtATime)
  const cookie = await sessionCookie(patient)
  await context.addCookies([{ ...cookie, url: `http://localhost:${process.env.E2E_PORT}` }])
})

test('the signal goes in the middle of a session, and one whole report arrives @phone', async ({
  page,
  context,
}) => {
  await page.goto('/today')
  await expect(page.getByRole('heading', { name: 'Hello, Maria' })).toBeVisible()
  await isFlawless(page)
  await dayIsKept(page)

  await page.locator('a[href="/sessions/on-waking"]').click()
  await expect(page.getByRole('button', { name: 'Done' })).toBeVisible()
  await isFlawless(page)
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: '3 out of 10' }).click()
  await isFlawless(page)
  await expect(page.getByText('Saved')).toBeVisible()
  expect(await reportsOf(patient)).toHaveLength(1)

  await context.setOffline(true)
  await page.getByRole('button', { name: 'Next movement' }).click()
  await page.getByRole('button', { name: 'Some of it' }).click()
  await page.getByRole('textbox', { name: 'How many sets?' }).fill('1')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByLabel('Anything to tell Dana?').fill('Two were enough.')
  await expect(
    page.getByText('Kept on this phone. We will send it when there is signal.'),
  ).toBeVisible()
  await page.close()

  const later = await context.newPage()
  await later.goto('/today')
  await expect(later.getByText('One report waits on this phone.')).toBeVisible()
  await later.goto('/sessions/on-waking')
  await expect(later.getByText('“Two were enough.”')).toBeVisible()
  await later.getByLabel('Want to add a word for Dana?').fill('All in all a good day.')

  await context.setOffline(false)
  await expect(later.getByText('Saved')).toBeVisible()
  await isFlawless(later)
  const told = await reportsOf(patient)
  expect(told).toHaveLength(1)
  expect(told[0]?.document).toMatchObject({
    comment: 'All in all a good day.',
    items: [
      { status: 'done', pain: 3, setsDone: null, comment: '' },
      { status: 'part', setsDone: 1, comment: 'Two were enough.' },
    ],
  })

  await later.getByRole('link', { name: 'Back to today' }).click()
  await expect(later.getByRole('heading', { name: 'Done today' })).toBeVisible()
})

test('without signal, today and its sessions open, and other pages say why not @phone', async ({
  page,
  context,
}) => {
  await page.goto('/today')
  await dayIsKept(page)
  await context.setOffline(true)
  await page.locator('a[href="/sessions/on-waking"]').click()
  await expect(page.getByRole('button', { name: 'Done' })).toBeVisible()
  await page.goto('/progress')
  await expect(page.getByRole('heading', { name: 'No signal just now' })).toBeVisible()
  await page.getByRole('link', { name: 'Open today' }).click()
  await expect(page.getByRole('heading', { name: 'Hello, Maria' })).toBeVisible()
})

test('a report can be changed days later, and the change is what stands @phone', async ({
  page,
}) => {
  await page.goto('/sessions/bedtime')
  for (const next of ['Next movement', 'Finish']) {
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('button', { name: next }).click()
  }
  await expect(page.getByRole('heading', { name: 'Thank you, Maria' })).toBeVisible()
  await expect(page.getByText('Saved')).toBeVisible()

  await page.goto('/progress')
  await isFlawless(page)
  await page.getByRole('link', { name: /Change this/ }).click()
  await page
    .getByRole('button', { name: /^Change / })
    .first()
    .click()
  await page.getByRole('button', { name: 'Not today' }).click()
  await page.getByRole('button', { name: 'It hurts' }).click()
  await page.getByRole('button', { name: '6 out of 10' }).click()
  await page.getByRole('button', { name: 'Twisting' }).click()
  await isFlawless(page)
  await page.getByRole('button', { name: 'Finish' }).click()
  await expect(page.getByText('Saved')).toBeVisible()
  await page.getByRole('link', { name: 'Back to my progress' }).click()
  await expect(page.getByText('Not today: it hurts, pain 6, twisting')).toBeVisible()
  const told = await reportsOf(patient)
  expect(told).toHaveLength(1)
  expect(told[0]?.document.items[0]).toMatchObject({ status: 'skipped', skipReason: 'pain' })
})

test('going back goes one step back, and a reload stays in place @phone', async ({ page }) => {
  await page.goto('/sessions/bedtime')
  await page.getByRole('button', { name: 'It hurts' }).click()
  await expect(page.getByRole('heading', { name: 'Stop for a moment. Rest.' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Stop for a moment. Rest.' })).toBeFocused()
  await isFlawless(page)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Stop for a moment. Rest.' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Done' })).toBeVisible()
})

test('signing out takes everything off the phone @phone', async ({ page }) => {
  await page.goto('/sessions/bedtime')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('Saved')).toBeVisible()
  await page.goto('/today')
  await dayIsKept(page)
  await page.goto('/help')
  await isFlawless(page)
  await page.getByRole('button', { name: 'Sign out on this device' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  const left = await page.evaluate(async () => {
    const open = indexedDB.open('plumbline')
    await new Promise((resolve) => (open.onsuccess = resolve))
    const all = open.result.transaction('reports').objectStore('reports').getAll()
    await new Promise((resolve) => (all.onsuccess = resolve))
    return { reports: all.result as unknown[], pages: await caches.has('plumbline-pages-1') }
  })
  expect(left).toEqual({ reports: [], pages: false })
})

test('signing out with something unsent asks first @phone', async ({ page, context }) => {
  await page.goto('/today')
  await dayIsKept(page)
  await page.goto('/sessions/bedtime')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText(/Kept on this phone/)).toBeVisible()
  await page.goto('/help')
  await page.getByRole('button', { name: 'Sign out on this device' }).click()
  await expect(page.getByText(/is not sent yet/)).toBeVisible()
  await isFlawless(page)
  await page.getByRole('button', { name: 'Stay signed in' }).click()
  await context.setOffline(false)
  await page.goto('/today')
  await expect.poll(async () => (await reportsOf(patient)).length).toBe(1)
})
