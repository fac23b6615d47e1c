import { readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { makeWorld, triers, type Trier, type World } from '../support/access/people'
import { policies, type Verdict } from '../support/access/policies'
import { addressMatrix, routeMatrix } from '../support/access/routes'
import { sessionCookie } from '../support/people'

const isShown = (part: string): boolean => !/^\(|^@/.test(part)

/** The patterns of every page and route handler; groups, slots and pages shown over others left out. */
const patterns = (): string[] => [
  ...new Set(
    readdirSync('app', { recursive: true, encoding: 'utf8' })
      .filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))
      .map((file) => file.split('/').slice(0, -1))
      .filter((parts) => !parts.some((part) => /^\(\.+\)/.test(part)))
      .map((parts) => `/${parts.filter(isShown).join('/')}`),
  ),
]

let world: World
const cookies = new Map<Trier, string>()

test.beforeAll(async () => {
  world = await makeWorld()
  for (const trier of triers) {
    if (trier === 'nobody') continue
    const { name, value } = await sessionCookie(world[trier])
    cookies.set(trier, `${name}=${value}`)
  }
})

test('every page and route handler has a row in the access matrix', () => {
  const known = patterns()
  expect(known.sort()).toEqual(Object.keys(routeMatrix).sort())
})

for (const [pattern, row] of Object.entries({ ...routeMatrix, ...addressMatrix })) {
  if (row.policy === 'open') continue
  test(`${pattern} lets nobody in but those it is for`, async ({ request, baseURL }) => {
    const verdicts: Record<string, Verdict> = {}
    for (const trier of triers) {
      const cookie = cookies.get(trier)
      const answer = await request.fetch(row.path(world), {
        method: row.method ?? 'GET',
        maxRedirects: 0,
        headers: {
          origin: baseURL ?? '',
          'content-type': 'application/json',
          ...(cookie ? { cookie } : {}),
        },
        ...(row.method ? { data: '{}' } : {}),
      })
      const text = await answer.text()
      const isAskedIn =
        answer.status() === 401 || (answer.headers().location ?? '').includes('/sign-in')
      const isHidden = answer.status() === 404
      verdicts[trier] = isAskedIn ? 'sign-in' : isHidden ? 'hidden' : 'in'
      if (verdicts[trier] !== 'in') expect(text).not.toContain(world.patient.name)
      expect(answer.status(), `${trier} at ${pattern}`).toBeLessThan(500)
    }
    expect(verdicts).toEqual(policies[row.policy])
  })
}
