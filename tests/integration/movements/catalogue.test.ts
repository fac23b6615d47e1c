import { expect, test } from 'vitest'
import { as } from '../../support/acting'
import { makeClinic, makeClinician } from '../../support/people'
import { clinicTeam } from '@/lib/access/grant'
import { catalogue } from '@/lib/movements/browsing/queries'

test('every clinic starts with the 227 shipped movements, none of them signed', async () => {
  const dana = await makeClinician(await makeClinic())
  const { index } = await as(dana, async () => catalogue(await clinicTeam()))
  expect(index.entries).toHaveLength(227)
  expect(index.entries.filter((entry) => entry.isReviewed)).toEqual([])
  expect(index.entries.every((entry) => entry.source === 'shipped')).toBe(true)
})

test('the same catalogue is handed out until something changes', async () => {
  const dana = await makeClinician(await makeClinic())
  const [first, second] = await as(dana, async () => {
    const scope = await clinicTeam()
    return [await catalogue(scope), await catalogue(scope)]
  })
  expect(second.index).toBe(first.index)
})
