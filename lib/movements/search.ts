import MiniSearch, { type SearchOptions } from 'minisearch'
import type { CatalogueEntry } from './catalogue'
import { filtered, noFilters, type FilterCounts, type MovementFilters } from './filters'
import { plain, queryWords, searchWords } from './search-words'

type Words = ReturnType<typeof searchWords>

/** What a name and its aliases read like, for telling whether a query starts one of them. */
type Titles = { name: string; aliases: readonly string[] }

/** A library made ready for searching: build it once, search it on every keystroke. */
export type MovementIndex = {
  entries: readonly CatalogueEntry[]
  bySlug: ReadonlyMap<string, CatalogueEntry>
  order: ReadonlyMap<string, number>
  titles: ReadonlyMap<string, Titles>
  text: MiniSearch<Words>
}

/** Prepares entries (in library order) for searching, in the browser as on the server. */
export function movementIndex(entries: readonly CatalogueEntry[]): MovementIndex {
  const text = new MiniSearch<Words>({
    idField: 'slug',
    fields: ['name', 'aliases', 'muscles', 'goals', 'place'],
    tokenize: (words) => words.split(' ').filter(Boolean),
    processTerm: (word) => word,
    searchOptions: {
      boost: { name: 6, aliases: 5, muscles: 2, goals: 2, place: 1.5 },
      weights: { prefix: 0.6, fuzzy: 0.25 },
      prefix: true,
    },
  })
  text.addAll(entries.map(searchWords))
  return {
    entries,
    bySlug: new Map(entries.map((entry) => [entry.slug, entry])),
    order: new Map(entries.map((entry, at) => [entry.slug, at])),
    titles: new Map(
      entries.map((entry) => [
        entry.slug,
        { name: plain(entry.name), aliases: [...entry.aliases, entry.slug].map(plain) },
      ]),
    ),
    text,
  }
}

/** How well a query fits as the beginning of a name: 0 is it, 1 starts it, 2 starts an alias. */
function fit({ name, aliases }: Titles, query: string): number {
  if (name === query || aliases.includes(query)) return 0
  if (name.startsWith(query)) return 1
  return aliases.some((alias) => alias.startsWith(query)) ? 2 : 3
}

type Ranked = { entry: CatalogueEntry; fit: number; favourite: number; score: number; at: number }

const byRank = (a: Ranked, b: Ranked): number =>
  a.fit - b.fit || (a.fit < 3 ? a.favourite - b.favourite : 0) || b.score - a.score || a.at - b.at

/** How far the words found may be from the words typed. */
export type Nearness = 'exact' | 'near' | 'some'

const upTo = (share: number) => (word: string) => (word.length > 3 ? share : false)

/** Tried in this order until one finds something, so that a right spelling never brings wrong ones. */
const attempts: { nearness: Nearness; options: SearchOptions }[] = [
  { nearness: 'exact', options: { combineWith: 'AND' } },
  { nearness: 'near', options: { combineWith: 'AND', fuzzy: upTo(0.2), maxFuzzy: 2 } },
  { nearness: 'near', options: { combineWith: 'AND', fuzzy: upTo(0.34), maxFuzzy: 2 } },
  { nearness: 'some', options: { combineWith: 'OR', fuzzy: upTo(0.2), maxFuzzy: 2 } },
]

function textHits(
  index: MovementIndex,
  query: string,
  favourites: ReadonlySet<string>,
): { found: CatalogueEntry[]; nearness: Nearness } {
  const phrase = plain(query)
  const words = queryWords(query).join(' ')
  for (const { nearness, options } of attempts) {
    const ranked: Ranked[] = []
    for (const { id, score } of index.text.search(words, options)) {
      const entry = index.bySlug.get(String(id))
      const titles = index.titles.get(String(id))
      if (!entry || !titles) continue
      const favourite = favourites.has(entry.slug) ? 0 : 1
      const at = index.order.get(entry.slug) ?? 0
      ranked.push({ entry, fit: fit(titles, phrase), favourite, score, at })
    }
    if (ranked.length > 0) return { found: ranked.sort(byRank).map(({ entry }) => entry), nearness }
  }
  return { found: [], nearness: 'exact' }
}

const favouritesFirst = (
  entries: readonly CatalogueEntry[],
  favourites: ReadonlySet<string>,
): readonly CatalogueEntry[] =>
  favourites.size === 0
    ? entries
    : [
        ...entries.filter((entry) => favourites.has(entry.slug)),
        ...entries.filter((entry) => !favourites.has(entry.slug)),
      ]

export type MovementResults = {
  hits: readonly CatalogueEntry[]
  counts: FilterCounts
  /** Whether the hits have the words as typed, spelled much like them, or only some of them. */
  nearness: Nearness
  /** How many the words alone would find, when the filters leave none. */
  outsideFilters: number
}

/**
 * What the words alone find, best first: those whose name or alias is or starts with them, then by
 * score, equals in library order. No words give favourites, then the library in its order. Where
 * nothing has the words as typed, near spellings will do.
 */
export const foundByWords = (
  index: MovementIndex,
  query: string,
  favourites: ReadonlySet<string>,
): { found: readonly CatalogueEntry[]; nearness: Nearness } =>
  queryWords(query).length === 0
    ? { found: favouritesFirst(index.entries, favourites), nearness: 'exact' }
    : textHits(index, query, favourites)

/** The movements a query and filters find, best first, and what each filter would leave. */
export function searchMovements(
  index: MovementIndex,
  query: string,
  filters: MovementFilters = noFilters,
  favourites: ReadonlySet<string> = new Set(),
): MovementResults {
  const { found, nearness } = foundByWords(index, query, favourites)
  const { passing, counts } = filtered(found, filters, favourites)
  return {
    hits: passing,
    counts,
    nearness,
    outsideFilters: passing.length === 0 ? found.length : 0,
  }
}
