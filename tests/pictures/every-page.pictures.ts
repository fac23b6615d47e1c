import { test, type BrowserContext, type Page } from '@playwright/test'
import { demoClinic, type Demo } from '../e2e/support/demo'
import { openByDay } from '../e2e/support/looked-at'
import { otherSights, patientsPages, sights, type Sight } from '../e2e/support/pages'
import { signIn } from '../e2e/support/signed-in'
import { takePictures, takeSmallAndLarge } from './camera'

let demo: Demo

test.beforeAll(async () => {
  demo = await demoClinic()
})

async function arrive(page: Page, context: BrowserContext, { as, path, until }: Sight) {
  if (as !== 'nobody') await signIn(context, demo[as])
  await openByDay(page, path(demo))
  await until?.(page)
}

for (const [pattern, list] of Object.entries(sights)) {
  list.forEach((sight, index) => {
    const name = `${pattern === '/' ? 'start' : pattern} ${index + 1} ${sight.as}`
    test(name, async ({ page, context }) => {
      await arrive(page, context, sight)
      await takePictures(page, name)
      if (patientsPages.test(pattern)) await takeSmallAndLarge(page, name)
    })
  })
}

for (const [name, sight] of Object.entries(otherSights)) {
  test(name, async ({ page, context }) => {
    await page.addInitScript(() => {
      if (!location.search.includes('broken')) return
      window.matchMedia = () => {
        throw new Error('Broken on purpose.')
      }
    })
    await arrive(page, context, sight)
    await takePictures(page, name)
  })
}
