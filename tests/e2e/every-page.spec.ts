import { readdirSync } from 'node:fs'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { demoClinic, type Demo } from './support/demo'
import { faultsOf, hindrancesOf, openByDay } from './support/looked-at'
import { otherSights, patientsPages, sights, type Sight, type Viewer } from './support/pages'
import { signIn } from './support/signed-in'

test.describe.configure({ mode: 'default' })
test.use({ trace: 'off' })

const patterns = (): string[] => [
  ...new Set(
    readdirSync('app', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('page.tsx'))
      .map((file) => file.split('/').slice(0, -1))
      .filter((parts) => !parts.some((part) => /^\(\.+\)/.test(part)))
      .map((parts) => `/${parts.filter((part) => !/^\(|^@/.test(part)).join('/')}`),
  ),
]

let demo: Demo

test.beforeAll(async () => {
  demo = await demoClinic()
})

const everything = Object.entries(sights).flatMap(([pattern, list]) =>
  list.map((sight, index) => ({ name: `${pattern} ${index + 1}`, pattern, sight })),
)
const isPatients = ({ pattern }: { pattern: string }) => patientsPages.test(pattern)

async function arrive(page: Page, { path, until }: Sight): Promise<void> {
  await openByDay(page, path(demo))
  await until?.(page)
}

test('every page of the app is among them', () => {
  expect(patterns().sort()).toEqual(Object.keys(sights).sort())
})

function pagesFor(contexts: () => Promise<BrowserContext>) {
  const open = new Map<Viewer, Page>()
  return async (viewer: Viewer): Promise<Page> => {
    const known = open.get(viewer)
    if (known) return known
    const context = await contexts()
    if (viewer !== 'nobody') await signIn(context, demo[viewer])
    const page = await context.newPage()
    open.set(viewer, page)
    return page
  }
}

async function look(
  list: { name: string; sight: Sight }[],
  pageOf: (viewer: Viewer) => Promise<Page>,
  find: (page: Page) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const { name, sight } of list) {
    const page = await pageOf(sight.as)
    await arrive(page, sight)
    const faults = await find(page)
    if (faults.length > 0) found[`${name} as ${sight.as}`] = faults
  }
  return found
}

test('the clinic’s pages have no fault that can be measured, by day and by night', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const pageOf = pagesFor(() => browser.newContext())
  const clinics = everything.filter((each) => !isPatients(each))
  expect(await look(clinics, pageOf, (page) => faultsOf(page, 'color-contrast'))).toEqual({})
})

test('a patient’s pages have none either, and fit a small phone, large print and unsteady hands', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const pageOf = pagesFor(() =>
    browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true }),
  )
  const theirs = everything.filter(isPatients)
  const faults = async (page: Page) => [
    ...(await faultsOf(page, 'color-contrast-enhanced')),
    ...(await hindrancesOf(page)),
  ]
  expect(await look(theirs, pageOf, faults)).toEqual({})
})

test('what is not there and what broke is said on a page without a fault', async ({ browser }) => {
  const pageOf = pagesFor(() => browser.newContext())
  const broken = await pageOf('owner')
  await broken.addInitScript(() => {
    if (!location.search.includes('broken')) return
    window.matchMedia = () => {
      throw new Error('Broken on purpose.')
    }
  })
  const list = Object.entries(otherSights).map(([name, sight]) => ({ name, sight }))
  const faults = async (page: Page) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/could not find|went wrong/)
    return faultsOf(page, 'color-contrast')
  }
  expect(await look(list, pageOf, faults)).toEqual({})
})
