import { describe, expect, test } from 'vitest'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import { noFilters } from '@/lib/movements/filters'
import { movementIndex, searchMovements } from '@/lib/movements/search'
import { generatedCatalogue, shippedCatalogue } from '../../support/catalogue'

const library = await shippedCatalogue()
const index = movementIndex(library)

const found = (query: string) => searchMovements(index, query).hits.map((hit) => hit.slug)

describe('what a clinician types finds what they mean', () => {
  test.each([
    ['bridge', 'bridge'],
    ['bird dog', 'bird-dog'],
    ['Sit to Stand', 'sit-to-stand'],
    ['cat cow', 'cat-camel'],
    ['glute bridge', 'bridge'],
    ['clamshell', 'clam'],
    ['DKTC', 'double-knee-to-chest'],
    ["child's pose", 'childs-pose'],
    ['childs pose', 'childs-pose'],
    ['chair cat-cow', 'cat-camel-seated'],
    ['calf stretch at the wall', 'calf-stretch-wall'],
    ['band row', 'band-row'],
  ])('“%s” puts %s first', (query, slug) => expect(found(query)[0]).toBe(slug))

  test.each([
    ['brigde', 'bridge'],
    ['birdog', 'bird-dog'],
    ['hamstrng stretch', 'hamstring-stretch-strap'],
    ['brdge march', 'bridge-march'],
    ['pirifromis', 'piriformis-crossover'],
  ])('“%s”, mistyped, still finds %s', (query, slug) => expect(found(query)).toContain(slug))

  test.each([
    ['quads', 'short-arc-quad'],
    ['rotator cuff', 'shoulder-er-band'],
    ['tfl', 'tfl-stretch-standing'],
    ['buttocks', 'clam'],
    ['calves', 'heel-raise'],
    ['glutes side lying', 'side-lying-hip-abduction'],
    ['cervical', 'neck-nod-hold'],
    ['mckenzie', 'prone-press-up'],
    ['face down', 'prone-lying'],
    ['supported bending', 'hip-hinge-worktop'],
  ])('“%s” finds %s by its muscle, place or purpose', (query, slug) =>
    expect(found(query)).toContain(slug),
  )

  test('every movement is first, or among the first three, for its own full name', () => {
    const missed = library.filter((entry) => !found(entry.name).slice(0, 3).includes(entry.slug))
    expect(missed.map((entry) => entry.slug)).toEqual([])
  })

  test('every letter typed on the way to “bridge” keeps the bridge in sight', () => {
    for (const typed of ['br', 'bri', 'brid', 'bridg', 'bridge', 'bridge '])
      expect(found(typed)).toContain('bridge')
  })

  test('a right spelling never brings in near ones', () => {
    expect(found('DKTC')).toEqual(['double-knee-to-chest'])
  })

  test('near spellings and partial finds say that they are', () => {
    expect(searchMovements(index, 'bridge').nearness).toBe('exact')
    expect(searchMovements(index, 'brigde').nearness).toBe('near')
    expect(searchMovements(index, 'bridge qqqq').nearness).toBe('some')
    expect(searchMovements(index, 'qqqq zzzz').hits).toEqual([])
  })
})

describe('order', () => {
  test('an empty search shows favourites first, then the library in its order', () => {
    const { hits } = searchMovements(index, '  ', noFilters, new Set(['heel-raise', 'clam']))
    const rest = library.filter(({ slug }) => slug !== 'heel-raise' && slug !== 'clam')
    expect(hits.slice(0, 2).map(({ slug }) => slug)).toEqual(
      library.filter(({ slug }) => slug === 'heel-raise' || slug === 'clam').map((e) => e.slug),
    )
    expect(hits.slice(2)).toEqual(rest)
  })

  test('among names that start with the words, favourites come first', () => {
    const starred = new Set(['hip-hike'])
    expect(searchMovements(index, 'hip', noFilters, starred).hits[0]?.slug).toBe('hip-hike')
    expect(found('hip')[0]).not.toBe('hip-hike')
  })

  test('the same search gives the same order every time', () => {
    const other = movementIndex([...library])
    for (const query of ['stretch', 'hip', 'standing balance', 'core'])
      expect(searchMovements(other, query).hits).toEqual(searchMovements(index, query).hits)
  })

  test('the library lies by region, and each ladder climbs', () => {
    const regions = library.map((entry) => entry.region)
    expect([...new Set(regions)]).toEqual(
      regions.filter((region, at) => region !== regions[at - 1]),
    )
    const at = new Map(library.map((entry, place) => [entry.slug, place]))
    const bySlug = new Map(library.map((entry) => [entry.slug, entry]))
    const descending = library.filter((entry) => {
      const harder = bySlug.get(entry.ladder.harder ?? '')
      return (
        harder?.region === entry.region &&
        harder.kind === entry.kind &&
        (at.get(harder.slug) ?? 0) < (at.get(entry.slug) ?? 0)
      )
    })
    expect(descending).toEqual([])
  })
})

describe('filters', () => {
  const slugs = (filters: Partial<typeof noFilters>, query = '') =>
    searchMovements(index, query, { ...noFilters, ...filters }).hits

  test.each<[string, Partial<typeof noFilters>, (entry: CatalogueEntry) => boolean]>([
    ['goal', { goals: ['balance'] }, (e) => e.goals.includes('balance')],
    [
      'either of two goals',
      { goals: ['balance', 'posture'] },
      (e) => e.goals.includes('balance') || e.goals.includes('posture'),
    ],
    ['region', { regions: ['neck'] }, (e) => e.region === 'neck'],
    ['start position', { positions: ['prone'] }, (e) => e.startPosition === 'prone'],
    ['kind', { kinds: ['stretch'] }, (e) => e.kind === 'stretch'],
    ['equipment', { equipment: ['band'] }, (e) => e.equipment.includes('band')],
    ['no equipment', { equipment: ['none'] }, (e) => e.equipment.length === 0],
    ['load', { loadFrom: 2, loadTo: 3 }, (e) => e.loadLevel === 2 || e.loadLevel === 3],
    [
      'every one of two criteria',
      { criteria: [2, 7] },
      (e) => [2, 7].every((c) => e.criteria.includes(c as 2)),
    ],
    ['both gates', { passesGates: true }, (e) => e.criteria.includes(1) && e.criteria.includes(8)],
    [
      'two filters at once',
      { regions: ['hip'], kinds: ['balance'] },
      (e) => e.region === 'hip' && e.kind === 'balance',
    ],
  ])('by %s', (_name, filters, belongs) => {
    const expected = library.filter(belongs)
    expect(expected.length).toBeGreaterThan(0)
    expect(slugs(filters)).toEqual(expected)
  })

  test('215 movements pass both gates', () => {
    expect(slugs({ passesGates: true })).toHaveLength(215)
  })

  test('by favourites, by the clinic’s own and by not yet reviewed', () => {
    const [first, second, ...rest] = library
    const mixed = movementIndex([
      { ...(first as CatalogueEntry), source: 'adapted' },
      { ...(second as CatalogueEntry), isReviewed: true },
      ...rest,
    ])
    const only = (filters: Partial<typeof noFilters>) =>
      searchMovements(mixed, '', { ...noFilters, ...filters }, new Set(['clam'])).hits
    expect(only({ isFavourite: true }).map((e) => e.slug)).toEqual(['clam'])
    expect(only({ isClinicsOwn: true }).map((e) => e.slug)).toEqual([first?.slug])
    expect(only({ isUnreviewed: true })).toHaveLength(library.length - 1)
  })

  test('each count is what choosing that option would leave', () => {
    const filters = { ...noFilters, regions: ['hip' as const], loadTo: 3 }
    const { counts } = searchMovements(index, 'stretch', filters)
    for (const kind of ['stretch', 'mobility', 'contraction'] as const)
      expect(counts.kinds[kind] ?? 0).toBe(
        searchMovements(index, 'stretch', { ...filters, kinds: [kind] }).hits.length,
      )
    expect(counts.regions.ankle).toBe(
      searchMovements(index, 'stretch', { ...filters, regions: ['ankle'] }).hits.length,
    )
    expect(counts.criteria[6]).toBe(
      searchMovements(index, 'stretch', { ...filters, criteria: [6] }).hits.length,
    )
    expect(counts.passesGates).toBe(
      searchMovements(index, 'stretch', { ...filters, passesGates: true }).hits.length,
    )
  })

  test('words that only fit outside the filters are said to be there', () => {
    const { hits, outsideFilters } = searchMovements(index, 'bridge', {
      ...noFilters,
      regions: ['neck'],
    })
    expect(hits).toEqual([])
    expect(outsideFilters).toBe(found('bridge').length)
  })
})

describe('a keystroke in a library of 1,500 movements', () => {
  const big = generatedCatalogue(library, 1500)

  /** The entries, counting how often any of their lists or names is looked at. */
  const watched = () => {
    const looks = { words: 0, all: 0 }
    const entries = big.map(
      (entry) =>
        new Proxy(entry, {
          get(target, key, self) {
            looks.all += 1
            if (key === 'aliases' || key === 'targetMuscles') looks.words += 1
            return Reflect.get(target, key, self) as unknown
          },
        }),
    )
    const watchedIndex = movementIndex(entries)
    looks.words = looks.all = 0
    return { index: watchedIndex, looks }
  }

  test.each(['b', 'bri', 'bridge', 'hip flexor str', 'brigde', 'qqqq', ''])(
    '“%s” reads no text again, and looks at each movement found a fixed number of times',
    (query) => {
      const { index: bigIndex, looks } = watched()
      const { counts, hits } = searchMovements(bigIndex, query)
      expect(looks.words).toBe(0)
      expect(looks.all).toBeLessThanOrEqual(24 * Math.max(hits.length, 1) + big.length)
      expect(Object.values(counts.regions).reduce((a, b) => a + b, 0)).toBe(hits.length)
    },
  )

  test('filters cost no more than one pass over what the words found', () => {
    const { index: bigIndex, looks } = watched()
    searchMovements(bigIndex, 'bridge', { ...noFilters, goals: ['posture'], criteria: [1, 4] })
    const hits = searchMovements(bigIndex, 'bridge').hits.length
    expect(looks.all).toBeLessThanOrEqual(2 * 24 * hits)
  })
})
