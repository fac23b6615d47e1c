import { expect, test } from 'vitest'
import { as } from '../../support/acting'
import { makeClinic, makeClinician } from '../../support/people'
import { clinicTeam } from '@/lib/access/grant'
import { movementBySlug, movementsBySlug } from '@/lib/movements/queries'

test('the texts of several movements come in one go, and unknown ones are left out', async () => {
  const dana = await makeClinician(await makeClinic())
  const found = await as(dana, async () =>
    movementsBySlug(await clinicTeam(), ['bridge', 'clam', 'bridge', 'no-such-movement']),
  )
  expect([...found.keys()]).toEqual(['bridge', 'clam'])
  expect(found.get('bridge')?.document.steps.length).toBeGreaterThan(1)
  expect(found.get('bridge')?.source).toBe('shipped')
})

test('no clinician has signed the shipped texts yet', async () => {
  const dana = await makeClinician(await makeClinic())
  const bridge = await as(dana, async () => movementBySlug(await clinicTeam(), 'bridge'))
  expect(bridge.review).toBeNull()
})

test('a movement that does not exist is not found', async () => {
  const dana = await makeClinician(await makeClinic())
  const asked = as(dana, async () => movementBySlug(await clinicTeam(), 'no-such-movement'))
  await expect(asked).rejects.toMatchObject({ code: 'not-found' })
})
