import { describe, expect, test } from 'vitest'
import { readLibrary } from '@/db/library/load'
import { hashOfMovement } from '@/lib/movements/content-hash'
import type { MovementDocument } from '@/lib/movements/document'
import { movementText, textForm } from '@/lib/movements/input'
import { slugFor } from '@/lib/movements/slug-for'
import { standingText } from '@/lib/movements/standing-text'
import { textDifferences } from '@/lib/movements/text-differences'

const library = await readLibrary()
const clam = library.find(({ slug }) => slug === 'clam') as MovementDocument

describe('the text that stands for a clinic', () => {
  const shipped = { document: clam, contentHash: 'shipped', figure: null }
  const ours = { document: { ...clam, name: 'Our clam' }, contentHash: 'ours' }

  test.each([
    ['only shipped', shipped, undefined, 'shipped', 'shipped', false],
    [
      'adapted',
      shipped,
      { ...ours, basedOnHash: 'shipped', isRetired: false },
      'ours',
      'adapted',
      false,
    ],
    [
      'adapted, and the shipped text moved on',
      shipped,
      { ...ours, basedOnHash: 'older', isRetired: false },
      'ours',
      'adapted',
      true,
    ],
    [
      'adapted, and no longer shipped',
      undefined,
      { ...ours, basedOnHash: 'older', isRetired: false },
      'ours',
      'adapted',
      true,
    ],
    [
      'the clinic’s own',
      undefined,
      { ...ours, basedOnHash: null, isRetired: false },
      'ours',
      'own',
      false,
    ],
    [
      'taken back to a shipped text that moved on',
      shipped,
      { document: clam, contentHash: 'older', basedOnHash: 'older', isRetired: false },
      'shipped',
      'shipped',
      false,
    ],
  ] as const)('%s', (_what, one, other, contentHash, source, isBehindShipped) => {
    expect(standingText(one, other)).toMatchObject({ contentHash, source, isBehindShipped })
  })

  test('retired without being adapted, it stays the shipped text of today', () => {
    const retired = { ...shipped, contentHash: 'older', basedOnHash: 'older', isRetired: true }
    expect(standingText(shipped, retired)).toMatchObject({
      contentHash: 'shipped',
      isRetired: true,
    })
  })

  test('a movement nobody has is nothing', () => {
    expect(standingText(undefined, undefined)).toBeNull()
  })
})

describe('the form of a text', () => {
  test('filled in and sent unchanged, it is the same text, for every movement', () => {
    for (const movement of library) {
      const { slug, author, writtenOn, review } = movement
      const text = movementText.parse(textForm(movement))
      expect({ ...text, slug, author, writtenOn, review }).toEqual(movement)
    }
  })

  test('takes numbers as they are typed, and lists with loose commas and empty lines', () => {
    const form = {
      ...textForm(clam),
      aliases: ' one,, two ;three\n',
      steps: '\n First step. \n\nSecond step.\n',
      loadLevel: '2',
    }
    expect(movementText.parse(form)).toMatchObject({
      aliases: ['one', 'two', 'three'],
      steps: ['First step.', 'Second step.'],
      loadLevel: 2,
    })
  })

  test.each([
    ['loadLevel', { loadLevel: '' }],
    ['loadLevel', { loadLevel: '2.5' }],
    ['dose.reps', { dose: { ...clam.dose, reps: '99' } }],
    ['steps', { steps: '   \n ' }],
    ['steps', { steps: 'x'.repeat(301) }],
    ['aliases', { aliases: Array.from({ length: 13 }, (_, at) => `a${at}`).join() }],
    ['name', { name: '   ' }],
    ['goals', { goals: [] }],
    ['precautions', { startPosition: 'supine' }],
    ['reference', { reference: 'NOPE99' }],
  ])('says at %s what is wrong', (path, changed) => {
    const read = movementText.safeParse({ ...textForm(clam), ...changed })
    expect(read.error?.issues.map((issue) => issue.path.join('.'))).toContain(path)
  })
})

test('a change of any word, and nothing but words, changes which text it is', () => {
  const reordered = Object.fromEntries(Object.entries(clam).reverse()) as MovementDocument
  expect(hashOfMovement(reordered)).toBe(hashOfMovement(clam))
  expect(hashOfMovement({ ...clam, cue: `${clam.cue} ` })).not.toBe(hashOfMovement(clam))
})

test('what differs between two texts is said by field; who wrote them does not count', () => {
  const ours = { ...clam, loadLevel: 4, steps: [...clam.steps, 'Rest.'], author: 'Someone else' }
  expect(textDifferences(clam, { ...clam, author: 'Someone else' })).toEqual([])
  expect(textDifferences(clam, ours).map(({ label }) => label)).toEqual(['Steps', 'Load'])
})

test.each([
  ['Bridge on the Stairs!', 'bridge-on-the-stairs'],
  ['  Élan & vital — 2  ', 'elan-vital-2'],
  ['Clam', 'clam-3'],
  ['تمرين', 'movement'],
  ['x'.repeat(200), 'x'.repeat(72)],
])('a movement called “%s” gets the slug %s', (name, slug) => {
  const taken = new Set(['clam', 'clam-2'])
  expect(slugFor(name, (wanted) => taken.has(wanted))).toBe(slug)
})
