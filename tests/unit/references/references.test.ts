import { describe, expect, test } from 'vitest'
import { readLibrary } from '@/db/library/load'
import { citationOf, referenceById } from '@/lib/references/citation'
import { references } from '@/lib/references/references'

const library = await readLibrary()

describe('references', () => {
  test('every movement’s reference is written down', () => {
    const lost = library.filter(({ reference }) => !reference || !referenceById(reference))
    expect(lost.map(({ slug }) => slug)).toEqual([])
  })

  test('no two share an id, and every one says where it was published', () => {
    expect(new Set(references.map(({ id }) => id)).size).toBe(references.length)
    expect(references.filter(({ citation }) => citation.length < 12)).toEqual([])
  })

  test('what was only recalled is not shown', () => {
    for (const id of ['THOM97', 'MART21', 'ALFR98', 'SPIN20']) expect(citationOf(id)).toBeNull()
    expect(citationOf('NOPE99')).toBeNull()
  })

  test('a DOI that was only recalled is never a link', () => {
    for (const { id } of references.filter(({ doiToCheck }) => doiToCheck))
      expect(citationOf(id)?.link?.href ?? '').not.toContain('doi.org')
    expect(citationOf('BAND94')).toMatchObject({ link: null })
  })

  test('a finding that was only recalled is not shown, the source is', () => {
    expect(citationOf('WILL19')).toMatchObject({
      finding: null,
      link: { href: 'https://doi.org/10.2519/jospt.2019.0302' },
    })
  })

  test('a source without a DOI is reached by its PubMed number', () => {
    expect(citationOf('SELK13')?.link?.href).toBe('https://pubmed.ncbi.nlm.nih.gov/23160432/')
  })
})
