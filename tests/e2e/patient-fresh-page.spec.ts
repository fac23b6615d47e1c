import { expect, test } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { patients } from '@/db/schema'
import { asOwner } from '../support/owner'
import { makeClinic, makeClinician, makePatient, sessionCookie } from '../support/people'
import { publishProgramFor } from '../support/programs'

test('with signal, the patient is shown today as it is now, also after moving around @phone', async ({
  page,
  context,
  baseURL,
}) => {
  const clinician = await makeClinician(await makeClinic())
  const patient = await makePatient(clinician)
  await publishProgramFor(clinician, patient)
  await context.addCookies([{ ...(await sessionCookie(patient)), url: baseURL ?? '' }])
  await page.goto('/today')
  await expect
    .poll(() => page.evaluate(async () => Boolean(await caches.match('/today'))), {
      timeout: 20_000,
    })
    .toBe(true)
  await page.reload()
  await page.getByRole('link', { name: 'My progress' }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Hello, Maria')
  await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click()
  await expect(page.getByRole('heading', { name: 'Hello, Maria' })).toBeVisible()

  await asOwner((tx) =>
    tx.update(patients).set({ name: 'Marie Okafor' }).where(eq(patients.id, patient.id)),
  )
  // Long enough for the service worker to give up on what it has long since got.
  await page.waitForTimeout(4_600)
  await page.goto('/today')
  await expect(page.getByRole('heading', { name: 'Hello, Marie' })).toBeVisible()
})
