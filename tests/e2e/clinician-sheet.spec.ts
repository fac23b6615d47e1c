import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { and, eq } from 'drizzle-orm'
import { auditEntries } from '@/db/schema'
import { asOwner } from '@/tests/support/owner'
import {
  makeClinic,
  makeClinician,
  makePatient,
  sessionCookie,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'
import { publishProgramFor } from '@/tests/support/programs'

const slugs = ['pelvic-tilt-supine', 'clam', 'sit-to-stand']

async function published() {
  const clinician = await makeClinician(await makeClinic())
  const patient = await makePatient(clinician)
  const revision = await publishProgramFor(clinician, patient, slugs)
  return { clinician, patient, revision }
}

async function signIn(page: Page, person: TestClinician | TestPatient, baseURL?: string) {
  await page.context().addCookies([{ ...(await sessionCookie(person)), url: baseURL }])
}

/** What Chromium's own PDF writer leaves readable: size in points, pages, and the tag mark. */
function factsOf(pdf: Buffer) {
  const text = pdf.toString('latin1')
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? []
  return {
    kind: text.slice(0, 5),
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
    pages: text.match(/\/Type \/Page\b(?!s)/g)?.length,
    isTagged: text.includes('/Marked true'),
  }
}

async function downloaded(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download PDF' }).click(),
  ])
  return {
    name: download.suggestedFilename(),
    facts: factsOf(await readFile(await download.path())),
  }
}

test('a clinician downloads the sheet on A4 and on Letter', async ({ page, baseURL }) => {
  const { clinician, patient } = await published()
  await signIn(page, clinician, baseURL)
  await page.goto(`/sheet/${patient.id}/1`)
  const a4 = await downloaded(page)
  expect(a4.name).toBe('Maria Okafor – home program 1.pdf')
  // One page to tick, and one with three movements.
  expect(a4.facts).toEqual({ kind: '%PDF-', width: 595, height: 842, pages: 2, isTagged: true })

  await page.getByRole('link', { name: 'Letter' }).click()
  await page.waitForURL(/paper=letter/)
  const letter = await downloaded(page)
  expect(letter.facts).toMatchObject({ width: 612, height: 792 })
})

test('one download is one opening of the record in the trail', async ({ page, baseURL }) => {
  const { clinician, patient } = await published()
  await signIn(page, clinician, baseURL)
  expect((await page.request.get(`/sheet/${patient.id}/1/pdf`)).status()).toBe(200)
  const opened = await asOwner((tx) =>
    tx
      .select({ event: auditEntries.event })
      .from(auditEntries)
      .where(
        and(
          eq(auditEntries.clinicId, patient.clinic.id),
          eq(auditEntries.patientId, patient.id),
          eq(auditEntries.event, 'record.read'),
        ),
      ),
  )
  expect(opened).toHaveLength(1)
  const unknown = await page.request.get(`/sheet/${patient.id}/2/pdf`)
  expect(unknown.status()).toBe(404)
})

test('on paper nothing is left but the sheet', async ({ page, baseURL }) => {
  const { clinician, patient, revision } = await published()
  await signIn(page, clinician, baseURL)
  await page.goto(`/sheet/${patient.id}/1`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  const { movements, clinic } = revision.document
  for (const { movement } of Object.values(movements)) {
    await expect(page.getByRole('heading', { name: movement.name })).toBeVisible()
  }
  await expect(page.getByText(clinic.phone).first()).toBeVisible()
})

test('a code on the sheet opens the program once the patient has a link', async ({
  page,
  baseURL,
}) => {
  const { clinician, patient } = await published()
  await signIn(page, clinician, baseURL)
  await page.goto(`/sheet/${patient.id}/1`)
  await page.getByRole('button', { name: 'Make a link' }).click()
  await expect(page.getByRole('button', { name: 'Make a link' })).toBeHidden()
})

test('a patient finds their own sheet, and nobody else’s @phone @desktop', async ({
  page,
  baseURL,
}) => {
  const { patient } = await published()
  const other = await published()
  await signIn(page, patient, baseURL)
  await page.goto('/sheet/mine')
  await expect(page.getByRole('heading', { name: 'Maria Okafor' })).toBeVisible()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  expect((await page.goto(`/sheet/${other.patient.id}/1`))?.status()).toBe(404)
  expect((await page.request.get(`/sheet/${other.patient.id}/1/pdf`)).status()).toBe(404)
})
