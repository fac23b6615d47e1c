import { describe, expect, test } from 'vitest'
import { as, sendOrigin } from '../../support/acting'
import { asOwner } from '../../support/owner'
import { makeClinic, makeClinician, makePatient, type TestClinician } from '../../support/people'
import { auditEntries } from '@/db/schema'
import { clinicTeam } from '@/lib/access/grant'
import {
  adapt,
  favourite,
  makeMovement,
  openMovementFile,
  retire,
  returnToShippedText,
  sign,
} from '@/lib/movements/actions'
import { textForm, type MovementTextForm } from '@/lib/movements/input'
import { movementFile } from '@/lib/movements/movement-file'
import { catalogue } from '@/lib/movements/browsing/queries'
import { movementBySlug } from '@/lib/movements/queries'
import { searchMovements } from '@/lib/movements/search'
import { and, eq } from 'drizzle-orm'

const clam = (person: TestClinician) => movement(person, 'clam')

const movement = (person: TestClinician, slug: string) =>
  as(person, async () => movementBySlug(await clinicTeam(), slug))

const library = (person: TestClinician) => as(person, async () => catalogue(await clinicTeam()))

const entry = async (person: TestClinician, slug: string) =>
  (await library(person)).index.bySlug.get(slug)

async function adaptClam(person: TestClinician, changed: Partial<MovementTextForm>) {
  const { document, contentHash } = await clam(person)
  const text = { ...textForm(document), ...changed }
  return as(person, () => adapt({ slug: 'clam', startedFrom: contentHash, text }))
}

const signClam = async (person: TestClinician) => {
  const { contentHash } = await clam(person)
  return as(person, () => sign({ slug: 'clam', contentHash }))
}

const events = (person: TestClinician) =>
  asOwner((tx) =>
    tx
      .select({ event: auditEntries.event, subject: auditEntries.subjectId })
      .from(auditEntries)
      .where(and(eq(auditEntries.clinicId, person.clinic.id), eq(auditEntries.actorId, person.id)))
      .orderBy(auditEntries.id),
  )

describe('a clinic’s own text of a movement', () => {
  test('stands over the shipped one, for this clinic and for no other', async () => {
    const dana = await makeClinician(await makeClinic())
    const other = await makeClinician(await makeClinic())
    expect(await adaptClam(dana, { name: 'Our clam', cue: 'Open like a book.' })).toMatchObject({
      ok: true,
    })
    expect(await clam(dana)).toMatchObject({
      source: 'adapted',
      document: { slug: 'clam', name: 'Our clam', author: 'Dana Whitlock, MSc, MCSP' },
    })
    expect(await entry(dana, 'clam')).toMatchObject({ source: 'adapted', name: 'Our clam' })
    expect(await entry(other, 'clam')).toMatchObject({ source: 'shipped', name: 'Clam' })
    expect((await clam(other)).document.name).toBe('Clam')
  })

  test('is found by its new words', async () => {
    const dana = await makeClinician(await makeClinic())
    await adaptClam(dana, { aliases: 'oyster opener' })
    const { index } = await library(dana)
    expect(searchMovements(index, 'oyster').hits[0]?.slug).toBe('clam')
  })

  test('is not saved over a text that somebody else saved meanwhile, and both are kept', async () => {
    const clinic = await makeClinic()
    const [dana, sam] = [
      await makeClinician(clinic),
      await makeClinician(clinic, 'owner', 'Sam Roe'),
    ]
    const { document, contentHash } = await clam(dana)
    await adaptClam(sam, { cue: 'Sam’s cue.' })
    const text = { ...textForm(document), cue: 'Dana’s cue.' }
    const refused = await as(dana, () => adapt({ slug: 'clam', startedFrom: contentHash, text }))
    expect(refused).toMatchObject({
      ok: false,
      code: 'conflict',
      data: { standing: { cue: 'Sam’s cue.' }, contentHash: (await clam(sam)).contentHash },
    })
    expect((await clam(dana)).document.cue).toBe('Sam’s cue.')
  })

  test('saved by two people at the same moment is saved once', async () => {
    const clinic = await makeClinic()
    const dana = await makeClinician(clinic)
    const { document, contentHash } = await clam(dana)
    const saved = await as(dana, () =>
      Promise.all(
        ['One.', 'Two.', 'Three.'].map((cue) =>
          adapt({ slug: 'clam', startedFrom: contentHash, text: { ...textForm(document), cue } }),
        ),
      ),
    )
    expect(saved.filter(({ ok }) => ok)).toHaveLength(1)
    expect(saved.filter((each) => !each.ok && each.code === 'conflict')).toHaveLength(2)
  })

  test('goes back to the shipped text, by the button or by writing the same words', async () => {
    const dana = await makeClinician(await makeClinic())
    const shipped = await clam(dana)
    await adaptClam(dana, { cue: 'Ours.' })
    const { contentHash } = await clam(dana)
    await as(dana, () => returnToShippedText({ slug: 'clam', startedFrom: contentHash }))
    expect(await clam(dana)).toMatchObject({ source: 'shipped', contentHash: shipped.contentHash })
    await adaptClam(dana, { cue: 'Ours again.' })
    await adaptClam(dana, { cue: shipped.document.cue })
    expect(await clam(dana)).toMatchObject({ source: 'shipped', contentHash: shipped.contentHash })
  })

  test('that says nothing new is not saved', async () => {
    const dana = await makeClinician(await makeClinic())
    expect(await adaptClam(dana, {})).toMatchObject({ ok: false, code: 'invalid' })
    expect((await clam(dana)).source).toBe('shipped')
  })

  test('has to carry the precautions its position asks for', async () => {
    const dana = await makeClinician(await makeClinic())
    const refused = await adaptClam(dana, { startPosition: 'supine' })
    expect(refused).toMatchObject({ ok: false, code: 'invalid' })
    expect(refused.ok || refused.fields?.['text.precautions']).toContain('Pregnancy')
  })

  test('cannot lead to itself or to a movement that does not exist', async () => {
    const dana = await makeClinician(await makeClinic())
    for (const harder of ['clam', 'no-such-movement']) {
      const refused = await adaptClam(dana, { ladder: { easier: '', harder } })
      expect(refused).toMatchObject({
        ok: false,
        fields: { 'text.ladder.harder': expect.any(String) },
      })
    }
  })

  test('keeps text that looks like HTML as text', async () => {
    const dana = await makeClinician(await makeClinic())
    const cue = '<img src=x onerror=alert(1)>'
    await adaptClam(dana, { cue })
    expect((await clam(dana)).document.cue).toBe(cue)
  })
})

describe('a signature', () => {
  test('stands under exactly the text that was read', async () => {
    const dana = await makeClinician(await makeClinic())
    expect(await signClam(dana)).toMatchObject({ ok: true })
    expect((await clam(dana)).review).toMatchObject({ clinicianName: 'Dana Whitlock, MSc, MCSP' })
    expect((await entry(dana, 'clam'))?.isReviewed).toBe(true)
  })

  test('is gone when the text changes, and back when the text is back', async () => {
    const dana = await makeClinician(await makeClinic())
    await signClam(dana)
    await adaptClam(dana, { cue: 'Another cue.' })
    expect((await clam(dana)).review).toBeNull()
    expect((await entry(dana, 'clam'))?.isReviewed).toBe(false)
    const { contentHash } = await clam(dana)
    await as(dana, () => returnToShippedText({ slug: 'clam', startedFrom: contentHash }))
    expect((await clam(dana)).review).not.toBeNull()
  })

  test('is refused under a text that changed since it was read', async () => {
    const dana = await makeClinician(await makeClinic())
    const { contentHash } = await clam(dana)
    await adaptClam(dana, { cue: 'Another cue.' })
    const refused = await as(dana, () => sign({ slug: 'clam', contentHash }))
    expect(refused).toMatchObject({ ok: false, code: 'conflict' })
    expect((await clam(dana)).review).toBeNull()
  })

  test('of one clinic says nothing in another', async () => {
    const dana = await makeClinician(await makeClinic())
    const other = await makeClinician(await makeClinic())
    await signClam(dana)
    expect((await clam(other)).review).toBeNull()
    expect((await entry(other, 'clam'))?.isReviewed).toBe(false)
  })

  test('given twice is given once, by the first', async () => {
    const clinic = await makeClinic()
    const [dana, sam] = [
      await makeClinician(clinic),
      await makeClinician(clinic, 'owner', 'Sam Roe'),
    ]
    await signClam(dana)
    expect(await signClam(sam)).toMatchObject({ ok: true })
    expect((await clam(dana)).review?.clinicianName).toContain('Dana Whitlock')
  })
})

describe('a movement of the clinic’s own', () => {
  const made = async (person: TestClinician, changed: Partial<MovementTextForm>) => {
    const text = {
      ...textForm((await clam(person)).document),
      ladder: { easier: '', harder: '' },
      ...changed,
    }
    return as(person, () => makeMovement({ text }))
  }

  test('gets a slug from its name, with a number where that is taken', async () => {
    const dana = await makeClinician(await makeClinic())
    expect(await made(dana, { name: 'Clam' })).toMatchObject({ ok: true, data: { slug: 'clam-2' } })
    expect(await made(dana, { name: 'Clam' })).toMatchObject({ ok: true, data: { slug: 'clam-3' } })
    expect(await entry(dana, 'clam-2')).toMatchObject({ source: 'own', isReviewed: false })
    expect((await library(dana)).index.entries).toHaveLength(229)
  })

  test('two made at the same moment under one name get a slug each', async () => {
    const dana = await makeClinician(await makeClinic())
    const both = await Promise.all([
      made(dana, { name: 'Quay walk' }),
      made(dana, { name: 'Quay walk' }),
    ])
    expect(both.map((each) => each.ok && each.data.slug).sort()).toEqual([
      'quay-walk',
      'quay-walk-2',
    ])
  })

  test('is not there for another clinic', async () => {
    const dana = await makeClinician(await makeClinic())
    const other = await makeClinician(await makeClinic())
    await made(dana, { name: 'Quay walk' })
    await expect(movement(other, 'quay-walk')).rejects.toMatchObject({ code: 'not-found' })
    expect(await entry(other, 'quay-walk')).toBeUndefined()
  })
})

describe('a retired movement', () => {
  test('leaves the library, stays for programs that have it, and can come back', async () => {
    const dana = await makeClinician(await makeClinic())
    const { contentHash } = await clam(dana)
    await as(dana, () => retire({ slug: 'clam', isRetired: true }))
    expect(await entry(dana, 'clam')).toBeUndefined()
    expect(await clam(dana)).toMatchObject({ isRetired: true, source: 'shipped', contentHash })
    await as(dana, () => retire({ slug: 'clam', isRetired: false }))
    expect(await entry(dana, 'clam')).toMatchObject({ source: 'shipped', contentHash })
  })

  test('keeps the clinic’s own words', async () => {
    const dana = await makeClinician(await makeClinic())
    await adaptClam(dana, { cue: 'Ours.' })
    await as(dana, () => retire({ slug: 'clam', isRetired: true }))
    await as(dana, () => retire({ slug: 'clam', isRetired: false }))
    expect(await clam(dana)).toMatchObject({ source: 'adapted', document: { cue: 'Ours.' } })
  })
})

describe('favourites', () => {
  test('are each clinician’s own', async () => {
    const clinic = await makeClinic()
    const [dana, sam] = [
      await makeClinician(clinic),
      await makeClinician(clinic, 'assistant', 'Sam Roe'),
    ]
    await as(sam, () => favourite({ slug: 'clam', isFavourite: true }))
    await as(sam, () => favourite({ slug: 'clam', isFavourite: true }))
    await as(sam, () => favourite({ slug: 'bridge', isFavourite: true }))
    await as(sam, () => favourite({ slug: 'bridge', isFavourite: false }))
    expect((await library(sam)).favourites).toEqual(new Set(['clam']))
    expect((await library(dana)).favourites).toEqual(new Set())
  })

  test('of something that does not exist are not found', async () => {
    const dana = await makeClinician(await makeClinic())
    const refused = await as(dana, () => favourite({ slug: 'no-such', isFavourite: true }))
    expect(refused).toMatchObject({ ok: false, code: 'not-found' })
  })
})

describe('who may change the library', () => {
  test('assistants read and star it, but neither sign, write nor retire', async () => {
    const clinic = await makeClinic()
    const sam = await makeClinician(clinic, 'assistant', 'Sam Roe')
    const { document, contentHash } = await clam(sam)
    const text = { ...textForm(document), cue: 'Changed.' }
    const refused = await as(sam, () =>
      Promise.all([
        sign({ slug: 'clam', contentHash }),
        adapt({ slug: 'clam', startedFrom: contentHash, text }),
        makeMovement({ text }),
        retire({ slug: 'clam', isRetired: true }),
        returnToShippedText({ slug: 'clam', startedFrom: contentHash }),
        openMovementFile({ text: movementFile(document) }),
      ]),
    )
    expect(refused.map((each) => !each.ok && each.code)).toEqual(Array(6).fill('not-found'))
    expect(await clam(sam)).toMatchObject({ source: 'shipped', review: null, isRetired: false })
  })

  test('patients, people signed out and other pages change nothing', async () => {
    const dana = await makeClinician(await makeClinic())
    const { contentHash } = await clam(dana)
    const maria = await makePatient(dana)
    const signing = () => sign({ slug: 'clam', contentHash })
    expect(await as(maria, signing)).toMatchObject({ code: 'not-found' })
    expect(await as(null, signing)).toMatchObject({ code: 'not-signed-in' })
    sendOrigin('https://elsewhere.test')
    expect(await as(dana, signing)).toMatchObject({ code: 'not-allowed' })
    sendOrigin('http://localhost:3000')
    expect((await clam(dana)).review).toBeNull()
  })

  test('every change is in the audit trail, with the movement it was about', async () => {
    const dana = await makeClinician(await makeClinic())
    await signClam(dana)
    await adaptClam(dana, { cue: 'Ours.' })
    await as(dana, () => retire({ slug: 'clam', isRetired: true }))
    await as(dana, () => retire({ slug: 'clam', isRetired: false }))
    expect(await events(dana)).toEqual(
      ['movement.reviewed', 'movement.adapted', 'movement.retired', 'movement.restored'].map(
        (event) => ({ event, subject: 'clam' }),
      ),
    )
  })
})

describe('a movement file', () => {
  test('is read and checked, and changes nothing by itself', async () => {
    const dana = await makeClinician(await makeClinic())
    const { document } = await clam(dana)
    const text = movementFile({ ...document, name: 'From a file' })
    const opened = await as(dana, () => openMovementFile({ text }))
    expect(opened).toMatchObject({
      ok: true,
      data: { isRead: true, document: { name: 'From a file' } },
    })
    expect((await clam(dana)).source).toBe('shipped')
  })

  test('larger than 64 KB is refused', async () => {
    const dana = await makeClinician(await makeClinic())
    const refused = await as(dana, () => openMovementFile({ text: 'é'.repeat(33 * 1024) }))
    expect(refused).toMatchObject({ ok: false, fields: { text: expect.stringContaining('64 KB') } })
  })
})
