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
let maria: TestPatient

test.beforeEach(async ({ context }) => {
  dana = await makeClinician(await makeClinic())
  maria = await makePatient(dana, {
    whatMatters: 'Kneeling in the garden again',
    goals: [{ id: '00000000-0000-7000-8000-0000000000a1', text: 'Walk to the harbour' }],
    usualPain: 4,
  })
  await signIn(context, dana)
})

const status = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words })

async function openBuilder(page: Page) {
  await page.goto(`/patients/${maria.id}/program`)
  await expect(page.getByRole('option').first()).toBeVisible()
}

async function add(page: Page, ...words: string[]) {
  await search(page).focus()
  for (const each of words) {
    await page.keyboard.type(each)
    await expect(page.getByRole('option', { selected: true })).toContainText(new RegExp(each, 'i'))
    await page.keyboard.press('Enter')
  }
}

async function finds(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

test('a program is built, dosed, ordered and published without a mouse', async ({ page }) => {
  test.setTimeout(120_000)
  await openBuilder(page)
  await expect(search(page)).toBeFocused()
  await expect(page.getByText('Kneeling in the garden again')).toBeVisible()

  await test.step('search, add, and go on typing', async () => {
    await add(page, 'clam', 'bridge', 'steady walk')
    await expect(rows(page)).toHaveCount(3)
    await expect(search(page)).toBeFocused()
    await page.keyboard.type('bridge')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
    expect(await finds(page)).toEqual([])
  })

  await test.step('from the search to the program and along its rows', async () => {
    await page.keyboard.press('Escape')
    await expect(search(page)).toHaveValue('')
    await page.keyboard.press('Escape')
    await expect(rows(page).nth(0).getByRole('button', { expanded: false }).first()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Alt+ArrowUp')
    await expect(rows(page).nth(1)).toContainText('Clam')
  })

  await test.step('the dose is typed and read back in words', async () => {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Dose', { exact: true })).toBeFocused()
    await page.keyboard.type('3x8-12 h5 r30 L 2/d mwf quickly')
    await expect(status(page, 'Not understood: quickly')).toBeVisible()
    await expect(
      status(page, '3 sets of 8 to 12, hold 5 seconds, left side, rest 30 seconds between'),
    ).toBeVisible()
    expect(await finds(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(rows(page).nth(1)).toContainText('twice a day, on Monday, Wednesday and Friday')
    await expect(rows(page).nth(1).getByRole('button', { expanded: false }).first()).toBeFocused()
  })

  await test.step('side, note, copy, remove and undo have a key each', async () => {
    await page.keyboard.press('s')
    await expect(rows(page).nth(1)).toContainText('right side')
    await page.keyboard.press('n')
    await page.keyboard.type('Slowly, like a door.')
    await page.keyboard.press('Escape')
    await expect(rows(page).nth(1)).toContainText('Note: Slowly, like a door.')
    await page.keyboard.press('d')
    await expect(rows(page)).toHaveCount(4)
    await page.keyboard.press('Delete')
    await expect(rows(page)).toHaveCount(3)
    await page.keyboard.press('Control+z')
    await expect(rows(page)).toHaveCount(4)
    await page.keyboard.press('Control+Shift+z')
    await expect(rows(page)).toHaveCount(3)
    await expect(status(page, 'Saved')).toBeVisible()
  })

  await test.step('the keys are shown on ?', async () => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    expect(await finds(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  await test.step('preview shows what the patient will read', async () => {
    await page.keyboard.press('p')
    const preview = page.getByRole('dialog', { name: 'As the patient will read it' })
    await expect(preview).toContainText('3 sets of 8 to 12, hold 5 seconds, right side.')
    await expect(preview).toContainText('Slowly, like a door.')
    expect(await finds(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(preview).toBeHidden()
  })

  await test.step('publish, and the patient has it', async () => {
    await page.keyboard.press('Control+Enter')
    const dialog = page.getByRole('dialog', { name: 'Publish' })
    await expect(dialog).toContainText('Maria’s first program')
    await expect(dialog).toContainText('Signed: Dana Whitlock, MSc, MCSP')
    expect(await finds(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Publish to Maria' }).focus()
    await page.keyboard.press('Enter')
    await expect(dialog).toContainText('Maria Okafor has this program')
    await expect(dialog.getByRole('link', { name: 'Print the sheet' })).toHaveAttribute(
      'href',
      `/sheet/${maria.id}/1`,
    )
    await page.keyboard.press('Escape')
    await expect(page.getByText('Nothing new since revision 1')).toBeVisible()
  })

  await test.step('a change says so, and history keeps both', async () => {
    await add(page, 'bird dog')
    await expect(page.getByText('Changed since revision 1')).toBeVisible()
    await page.keyboard.press('Control+Enter')
    const dialog = page.getByRole('dialog', { name: 'Publish' })
    await expect(dialog).toContainText('New: Bird dog')
    await dialog.getByLabel('Note to Maria').fill('One more, because you are steadier now.')
    await dialog.getByRole('button', { name: 'Publish to Maria' }).dblclick()
    await expect(dialog).toContainText('Revision 2')
    await page.goto(`/patients/${maria.id}/revisions`)
    await expect(page.getByRole('link', { name: /^Revision/ })).toHaveText([
      'Revision 2',
      'Revision 1',
    ])
    await expect(page.getByText('One more, because you are steadier now.')).toBeVisible()
    expect(await finds(page)).toEqual([])
  })

  await test.step('an earlier revision starts the draft again, and undo takes that back', async () => {
    await page.getByRole('link', { name: 'Revision 1' }).click()
    await page.getByRole('link', { name: 'Start a draft from this' }).click()
    await expect(rows(page)).toHaveCount(3)
    await expect(page).toHaveURL(new RegExp(`/patients/${maria.id}/program$`))
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(rows(page)).toHaveCount(4)
  })
})

test('what was typed without a connection is there after a reload, and then arrives', async ({
  page,
  browser,
}) => {
  await openBuilder(page)
  await add(page, 'clam')
  await expect(status(page, 'Saved')).toBeVisible()
  await page.route('**/program', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await add(page, 'bridge')
  await expect(status(page, 'Not saved: no connection')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try now' })).toBeVisible()
  await page.reload()
  await expect(rows(page)).toHaveCount(2)
  await expect(page.getByText('What was not saved last time is back.')).toBeVisible()
  await page.unroute('**/program')
  await expect(status(page, /^Saved/)).toBeVisible({ timeout: 20_000 })

  const elsewhere = await browser.newContext()
  await signIn(elsewhere, dana)
  const there = await elsewhere.newPage()
  await openBuilder(there)
  await expect(rows(there)).toHaveCount(2)
  await elsewhere.close()
})

test('two clinicians at one draft: what agrees is joined, what does not is chosen', async ({
  page,
  browser,
}) => {
  const lena = await makeClinician(maria.clinic, 'owner', 'Lena Brandt')
  await openBuilder(page)
  await add(page, 'clam', 'bridge')
  await expect(status(page, 'Saved')).toBeVisible()

  const context = await browser.newContext()
  await signIn(context, lena)
  const other = await context.newPage()
  await openBuilder(other)
  await add(other, 'steady walk')
  await expect(status(other, 'Saved')).toBeVisible()

  await test.step('both added something: both are kept', async () => {
    await add(page, 'bird dog')
    await expect(rows(page)).toHaveCount(4)
    await expect(page.getByText('Lena Brandt changed this program too.')).toBeVisible()
    await expect(status(page, 'Saved')).toBeVisible()
  })

  const writeNote = async (on: Page, words: string) => {
    await rows(on).nth(0).getByRole('button', { expanded: false }).first().click()
    await on.getByLabel('Note to the patient').fill(words)
  }

  await test.step('both changed one movement: the two stand side by side', async () => {
    await other.reload()
    await writeNote(other, 'As Lena says')
    await expect(status(other, 'Saved')).toBeVisible()
    await writeNote(page, 'As Dana says')
    const dialog = page.getByRole('dialog', { name: 'Lena Brandt changed this program too' })
    await expect(dialog).toContainText('As Lena says')
    await expect(dialog).toContainText('As Dana says')
    expect(await finds(page)).toEqual([])
    await dialog.getByRole('radio', { name: /Lena Brandt/ }).check()
    await dialog.getByRole('button', { name: 'Keep what I chose' }).click()
    await expect(page.getByLabel('Note to the patient')).toHaveValue('As Lena says')
    await expect(status(page, 'Saved')).toBeVisible()
  })
  await context.close()
})

test('a template and the clipboard carry movements from one patient to another', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openBuilder(page)
  await add(page, 'clam', 'bridge')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('x')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('x')
  await page.keyboard.press('Control+c')
  await expect(page.getByText('Copied 2 movements')).toBeVisible()

  await page.keyboard.press('t')
  await page.getByLabel('Keep this program as a template').fill('Sore hip, first weeks')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kept as template: Sore hip, first weeks')).toBeVisible()

  maria = await makePatient(dana, { name: 'Josef Lindqvist' })
  await openBuilder(page)
  await page.keyboard.press('Control+v')
  await expect(rows(page)).toHaveCount(2)
  await search(page).press('Escape')
  await page.keyboard.press('t')
  await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click()
  await expect(page.getByText('Started again from Sore hip, first weeks').first()).toBeVisible()
  await expect(rows(page)).toHaveCount(2)
  await expect(status(page, 'Saved')).toBeVisible()
})

test('the builder fits a phone and works by touch @phone', async ({ page }) => {
  await page.goto(`/patients/${maria.id}/program`)
  await search(page).tap()
  await search(page).fill('clam')
  await page.getByRole('option', { name: /^Clam/ }).first().tap()
  await expect(rows(page)).toHaveCount(1)
  await rows(page).first().getByRole('button', { expanded: false }).first().tap()
  await page.getByLabel('Sets').first().fill('3')
  await expect(status(page, /^3 sets of/)).toBeVisible()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
  expect(await finds(page)).toEqual([])
})

test('who types faster than the eye still adds the movement that was typed', async ({ page }) => {
  await openBuilder(page)
  // Enter in the very moment after the last letter: nothing but what React does at once lies between.
  await search(page).evaluate(async (box: HTMLInputElement) => {
    box.focus()
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    setValue?.call(box, 'bird dog')
    box.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await Promise.resolve()
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  })
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page).first()).toContainText(/bird dog/i)
})
