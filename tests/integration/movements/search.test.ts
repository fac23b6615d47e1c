import { expect, test } from 'vitest'
import { actAs } from '../../support/acting'
import { makeClinic, makeClinician, makePatient } from '../../support/people'
import { GET as INDEX } from '@/app/api/library/index/route'
import { GET as SEARCH } from '@/app/api/library/search/route'

const asked = (address: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost:3000/api/library/${address}`, { headers })

test('a search answers one page of what it finds', async () => {
  actAs(await makeClinician(await makeClinic()))
  const answered = await SEARCH(asked('search?q=glute+bridge&size=3'))
  expect(answered.status).toBe(200)
  const body = (await answered.json()) as { total: number; movements: { slug: string }[] }
  expect(body.movements.map((each) => each.slug)[0]).toBe('bridge')
  expect(body.movements).toHaveLength(3)
  expect(body.total).toBeGreaterThan(3)
  expect(answered.headers.get('cache-control')).toContain('no-store')
})

test('a search for something the library does not know is refused in words', async () => {
  actAs(await makeClinician(await makeClinic()))
  const answered = await SEARCH(asked('search?goal=strength&sort=name'))
  expect(answered.status).toBe(422)
  const body = (await answered.json()) as { fields: Record<string, string> }
  expect(Object.keys(body.fields).sort()).toEqual(['goal', 'sort'])
})

test('the index is sent once, and not again while it is the same', async () => {
  actAs(await makeClinician(await makeClinic()))
  const first = await INDEX(asked('index'))
  const body = (await first.json()) as { entries: unknown[] }
  expect(body.entries).toHaveLength(227)
  const tag = first.headers.get('etag') ?? ''
  expect((await INDEX(asked('index', { 'if-none-match': tag }))).status).toBe(304)
  expect((await INDEX(asked('index', { 'if-none-match': '"other"' }))).status).toBe(200)
})

test('patients and people who are signed out have no library', async () => {
  actAs(await makePatient(await makeClinician(await makeClinic())))
  expect((await SEARCH(asked('search?q=clam'))).status).toBe(404)
  expect((await INDEX(asked('index'))).status).toBe(404)
  actAs(null)
  expect((await SEARCH(asked('search?q=clam'))).status).toBe(401)
  expect((await INDEX(asked('index'))).status).toBe(401)
})
