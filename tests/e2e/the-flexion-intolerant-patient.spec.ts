import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'
import { draftRows as rows, movementSearch as search } from './support/builder-page'
import { signIn } from './support/signed-in'

let dana: TestClinician
let harold: TestPatient

test.beforeEach(async ({ context }) => {
  dana = await makeClinician(await makeClinic())
  harold = await makePatient(dana, {
    name: 'Harold Pike',
    goals: [{ id: '00000000-0000-7000-8000-0000000000a1', text: 'Sit for an hour' }],
    usualPain: 3,
  })
  await signIn(context, dana)
})

const option = (page: Page, name: string) => page.getByRole('option').filter({ hasText: name })
const isSaved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()

async function isFlawless(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

async function holdBending(page: Page) {
  await page.getByRole('button', { name: /Set protection/ }).click()
  const drawer = page.getByRole('dialog', { name: 'Protection' })
  await drawer.getByLabel('Bending forward').check()
  await drawer.getByLabel('Flexion-provoked leg pain').check()
  await isFlawless(page)
  await page.keyboard.press('Control+Enter')
  await expect(drawer).toBeHidden()
  await expect(page.getByRole('region', { name: 'Protection' })).toContainText(
    'Held: Bending forward, review',
  )
}

test('a patient who does not bear bending gets a program without it, and keeps it so', async ({
  page,
  browser,
}) => {
  await page.goto(`/patients/${harold.id}/program`)
  await expect(page.getByRole('option').first()).toBeVisible()

  await test.step('bending is held, and what bends is greyed with the reason', async () => {
    await holdBending(page)
    for (const name of ['Full sit-up', 'Straight-leg toe touch']) {
      await search(page).fill(name)
      await expect(option(page, name).first()).toContainText('Left out: bending forward is held')
    }
    await search(page).fill('bridge to a straight line')
    await expect(option(page, 'Bridge to a straight line').first()).not.toContainText('Left out')
    await isFlawless(page)
  })

  await test.step('the whole library knows the patient too, and leads back', async () => {
    await page.goto(`/library?patient=${harold.id}&q=sit-up`)
    await expect(page.getByText('For Harold Pike')).toBeVisible()
    const situp = page.locator('li').filter({ hasText: 'Full sit-up' })
    await expect(situp).toContainText('Left out: bending forward is held')
    await isFlawless(page)
    await situp.getByRole('link', { name: 'Full sit-up' }).click()
    await expect(page.getByText('Left out for Harold Pike')).toBeVisible()
    await expect(page.getByText(/bending forward is held until it is reviewed/)).toBeVisible()
    await isFlawless(page)
    await page.getByRole('link', { name: 'Library for Harold Pike' }).click()
    await page.getByRole('link', { name: 'The whole library' }).click()
    await expect(page).toHaveURL(/\/library$/)
    await expect(page.getByText(/^Left out:/)).toHaveCount(0)
    const stranger = await browser.newContext()
    await signIn(stranger, await makeClinician(await makeClinic()))
    const elsewhere = await stranger.newPage()
    await elsewhere.goto(`/library?patient=${harold.id}`)
    await expect(elsewhere.getByText('Harold Pike')).toHaveCount(0)
    await expect(elsewhere.getByText(/^Left out:/)).toHaveCount(0)
    await stranger.close()
    await page.goto(`/patients/${harold.id}/program`)
    await expect(page.getByRole('option').first()).toBeVisible()
  })

  await test.step('choosing it all the same asks why, and can be left', async () => {
    await search(page).fill('full sit-up')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Full sit-up' })
    await expect(dialog).toContainText('bending forward is held')
    await isFlawless(page)
    await dialog.getByRole('button', { name: 'Leave it out' }).click()
    await expect(rows(page)).toHaveCount(0)
  })

  await test.step('a suggestion fills a gap, and what to pause comes with one click', async () => {
    await search(page).fill('small bridge')
    await page.keyboard.press('Enter')
    await expect(rows(page)).toHaveCount(1)
    const coverage = page.getByRole('region', { name: 'What this phase covers' })
    await coverage
      .getByRole('button', { name: /Covers/ })
      .first()
      .click()
    await expect(rows(page)).toHaveCount(2)
    await page.getByRole('button', { name: '+ Sitting for long' }).click()
    await expect(page.getByRole('region', { name: 'Pause first' })).toContainText(
      'Sitting for long → Stand up and walk a minute every 20 minutes.',
    )
  })

  await test.step('another way is approved; one that bends cannot be ticked without a reason', async () => {
    await rows(page).nth(0).locator('[data-row-button]').click()
    const ways = page.getByRole('group', { name: 'Other ways, approved by you' })
    await ways.getByRole('button', { name: /^Easier: / }).click()
    await ways.getByRole('button', { name: 'Another…' }).click()
    await page
      .getByRole('combobox', { name: 'Search for another way' })
      .fill('both knees towards the chest')
    await expect(ways.getByRole('option').first()).toContainText('Left out: bending forward')
    await page.keyboard.press('Escape')
    await isSaved(page)
  })

  await test.step('it is published', async () => {
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Publish to Harold' }).click()
    const dialog = page.getByRole('dialog', { name: 'Publish' })
    await dialog.getByRole('button', { name: 'Publish to Harold' }).click()
    await expect(dialog).toContainText('Harold Pike has this program')
  })

  await test.step('the patient reads first what to swap, and meets no movement that bends', async () => {
    const phone = await browser.newContext({ viewport: { width: 390, height: 844 } })
    await signIn(phone, harold)
    const portal = await phone.newPage()
    await portal.goto('/today')
    const swaps = portal.getByRole('region', { name: 'For now, swap this for that' })
    await expect(swaps).toContainText('Stand up and walk a minute every 20 minutes.')
    await expect(portal.getByText(/sit-up|knees towards/i)).toHaveCount(0)
    await isFlawless(portal)
    await portal.getByRole('link', { name: 'Start' }).first().click()
    await portal.getByRole('button', { name: 'Show me another way' }).click()
    await expect(portal.getByText('Dana picked these for you.')).toBeVisible()
    await expect(portal.getByText(/sit-up|knees towards|toe touch/i)).toHaveCount(0)
    await isFlawless(portal)
    await portal.goto('/safe')
    await expect(portal.getByText('Bending forward', { exact: true })).toBeVisible()
    await expect(portal.getByText(/Your clinician keeps it out for now/).first()).toBeVisible()
    await phone.close()
  })
})

test('a program with a movement that was ruled out since is refused until someone says why', async ({
  page,
}) => {
  await page.goto(`/patients/${harold.id}/program`)
  await expect(page.getByRole('option').first()).toBeVisible()
  await search(page).fill('both knees towards the chest')
  await page.keyboard.press('Enter')
  await page.getByLabel('Why use it all the same?').fill('Eased the leg in clinic today')
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page).first()).toContainText('Kept with a reason: Eased the leg in clinic')
  await isSaved(page)

  await holdBending(page)
  await expect(rows(page).first()).toContainText('Left out for this patient')
  await page.getByRole('button', { name: 'Publish to Harold' }).click()
  const dialog = page.getByRole('dialog', { name: 'Publish' })
  await expect(dialog).toContainText('bending forward is held')
  await page.keyboard.press('Escape')

  await rows(page)
    .first()
    .getByRole('button', { name: /^Swap for / })
    .first()
    .click()
  await expect(rows(page).first()).not.toContainText('Left out for this patient')
  await isSaved(page)
  await page.getByRole('button', { name: 'Publish to Harold' }).click()
  await dialog.getByRole('button', { name: 'Publish to Harold' }).click()
  await expect(dialog).toContainText('Harold Pike has this program')
})
