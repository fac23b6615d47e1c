import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { actAs, as } from '../../support/acting'
import { makeClinic, makeClinician, makePatient } from '../../support/people'
import { GET as FILE } from '@/app/api/library/[slug]/file/route'
import { clinicTeam } from '@/lib/access/grant'
import { adapt, openMovementFile, retire, sign } from '@/lib/movements/actions'
import { textForm } from '@/lib/movements/input'
import { libraryPage } from '@/lib/movements/browsing/queries'
import { movementPage, retiredMovements } from '@/lib/movements/queries'

const fileOf = (slug: string) =>
  FILE(new Request(`http://localhost:3000/api/library/${slug}/file`), {
    params: Promise.resolve({ slug }),
  })

const page = async (slug: string) => movementPage(await clinicTeam(), slug)

describe('a movement as a file', () => {
  test('is saved under its slug, and opened again says the same', async () => {
    const dana = await makeClinician(await makeClinic())
    actAs(dana)
    const answered = await fileOf('clam')
    expect(answered.headers.get('content-disposition')).toBe('attachment; filename="clam.yaml"')
    const text = await answered.text()
    expect(parse(text)).toMatchObject({ slug: 'clam', review: null })
    expect(await openMovementFile({ text })).toMatchObject({
      ok: true,
      data: {
        isRead: true,
        document: { slug: 'clam' },
        standing: { contentHash: (await page('clam')).contentHash },
      },
    })
  })

  test('is not there for patients, people signed out, or an unknown slug', async () => {
    const dana = await makeClinician(await makeClinic())
    actAs(await makePatient(dana))
    expect((await fileOf('clam')).status).toBe(404)
    actAs(null)
    expect((await fileOf('clam')).status).toBe(401)
    actAs(dana)
    expect((await fileOf('no-such-movement')).status).toBe(404)
    expect((await fileOf('../../package')).status).toBe(404)
  })
})

describe('the page of a movement', () => {
  test('shows its ladder from the easiest rung up', async () => {
    const dana = await makeClinician(await makeClinic())
    const { ladder } = await as(dana, () => page('clam'))
    expect(ladder.map(({ slug }) => slug)).toEqual(['clam', 'clam-band'])
  })

  test('says who signed an earlier text once it has changed', async () => {
    const dana = await makeClinician(await makeClinic())
    actAs(dana)
    const { document, contentHash } = await page('clam')
    await sign({ slug: 'clam', contentHash })
    expect(await page('clam')).toMatchObject({ earlierReview: null })
    const text = { ...textForm(document), cue: 'Another cue.' }
    await adapt({ slug: 'clam', startedFrom: contentHash, text })
    expect(await page('clam')).toMatchObject({
      review: null,
      earlierReview: { clinicianName: 'Dana Whitlock, MSc, MCSP' },
      changed: { by: 'Dana Whitlock' },
    })
  })

  test('of a retired movement is still there, and the list of retired ones names it', async () => {
    const dana = await makeClinician(await makeClinic())
    const other = await makeClinician(await makeClinic())
    await as(dana, () => retire({ slug: 'clam', isRetired: true }))
    expect(await as(dana, () => page('clam'))).toMatchObject({ isRetired: true })
    const retired = async () => (await retiredMovements(await clinicTeam())).map((m) => m.name)
    expect(await as(dana, retired)).toEqual(['Clam'])
    expect(await as(other, retired)).toEqual([])
  })
})

test('the library lays out no more than its address asks for, and says how many there are', async () => {
  const dana = await makeClinician(await makeClinic())
  const laidOut = await as(dana, async () =>
    libraryPage(await clinicTeam(), new URLSearchParams('region=hip&nonsense=1')),
  )
  expect(laidOut.hits).toHaveLength(40)
  expect(laidOut.total).toBe(63)
})
