import type { CatalogueEntry } from './catalogue'
import { loadLevels, type Choice, type MovementFilters, type Switch } from './filters'
import { goalTags } from './goal-tags'
import { protectiveCriteria, type ProtectiveCriterion } from './protective-criteria'
import { kinds, regions, startPositions } from './vocabulary'

/** What the address of the library says: words, filters, and how many movements are laid out. */
export type LibraryQuery = {
  words: string
  filters: MovementFilters
  shown: number
  /** Whose protection the movements are shown against; opened on the way from that patient. */
  patientId?: string
}

/** Movements are laid out this many at a time. */
export const SHOWN_AT_ONCE = 40

const LONGEST_WORDS = 120
const MOST_CHOSEN = 24
const MOST_SHOWN = 3000
const MOST_PER_PAGE = 50

/** Names of the filters in an address. */
export const choiceParams: Record<Choice, string> = {
  goals: 'goal',
  regions: 'region',
  positions: 'position',
  kinds: 'kind',
  equipment: 'equipment',
}

export const switchValues: Record<Switch, string> = {
  passesGates: 'gates',
  isFavourite: 'favourites',
  isClinicsOwn: 'own',
  isUnreviewed: 'unreviewed',
}

type Read<T> = (value: string) => T | null

const oneOf =
  <K extends string>(words: Record<K, string>): Read<K> =>
  (value) =>
    Object.hasOwn(words, value) ? (value as K) : null

const thing: Read<string> = (value) => (/^[\p{L}\p{N} ()/-]{1,40}$/u.test(value) ? value : null)

const criterion: Read<ProtectiveCriterion> = (value) =>
  Object.hasOwn(protectiveCriteria, value) ? (Number(value) as ProtectiveCriterion) : null

const switchValue: Read<string> = (value) =>
  Object.values(switchValues).includes(value) ? value : null

const uuid: Read<string> = (value) =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? value.toLowerCase() : null

const wholeNumber =
  (least: number, most: number): Read<number> =>
  (value) =>
    /^\d{1,4}$/.test(value) && Number(value) >= least && Number(value) <= most
      ? Number(value)
      : null

const known = new Set([
  ...Object.values(choiceParams),
  'q',
  'from',
  'to',
  'criterion',
  'only',
  'shown',
  'patient',
])

/**
 * Reads an address. What it does not know it leaves out and names in `strange`, so that a page can
 * shrug and an interface can refuse.
 */
export function libraryQuery(params: URLSearchParams): { query: LibraryQuery; strange: string[] } {
  const strange = new Set([...params.keys()].filter((name) => !known.has(name)))
  const all = <T>(name: string, read: Read<T>): T[] => {
    const values = new Set(params.getAll(name))
    const kept = [...values].map(read).filter((value) => value !== null)
    if (kept.length < values.size || kept.length > MOST_CHOSEN) strange.add(name)
    return kept.slice(0, MOST_CHOSEN)
  }
  const words = params.get('q') ?? ''
  if (words.length > LONGEST_WORDS) strange.add('q')
  const level = wholeNumber(loadLevels.least, loadLevels.most)
  const loads = [all('from', level)[0] ?? loadLevels.least, all('to', level)[0] ?? loadLevels.most]
  const switched = all('only', switchValue)
  const filters: MovementFilters = {
    goals: all(choiceParams.goals, oneOf(goalTags)),
    regions: all(choiceParams.regions, oneOf(regions)),
    positions: all(choiceParams.positions, oneOf(startPositions)),
    kinds: all(choiceParams.kinds, oneOf(kinds)),
    equipment: all(choiceParams.equipment, thing),
    loadFrom: Math.min(...loads),
    loadTo: Math.max(...loads),
    criteria: all('criterion', criterion),
    passesGates: switched.includes(switchValues.passesGates),
    isFavourite: switched.includes(switchValues.isFavourite),
    isClinicsOwn: switched.includes(switchValues.isClinicsOwn),
    isUnreviewed: switched.includes(switchValues.isUnreviewed),
  }
  const shown = all('shown', wholeNumber(1, MOST_SHOWN))[0] ?? SHOWN_AT_ONCE
  const [patientId] = all('patient', uuid)
  const query = { words: words.slice(0, LONGEST_WORDS), filters, shown }
  return { query: patientId ? { ...query, patientId } : query, strange: [...strange] }
}

/** The parameters of a page's address, as a page is given them. */
export const addressParams = (
  given: Readonly<Record<string, string | string[] | undefined>>,
): URLSearchParams =>
  new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) =>
      [value ?? []].flat().map((each) => [name, each]),
    ),
  )

/** A search asked of the interface: as in an address, and which page of what size is wanted. */
export function librarySearch(params: URLSearchParams) {
  const paging = new URLSearchParams(params)
  paging.delete('shown')
  const [page, size] = [paging.get('page') ?? '1', paging.get('size') ?? '20']
  paging.delete('page')
  paging.delete('size')
  const { query, strange } = libraryQuery(paging)
  const read = { page: wholeNumber(1, 9999)(page), size: wholeNumber(1, MOST_PER_PAGE)(size) }
  for (const ofPage of ['shown', 'patient']) if (params.has(ofPage)) strange.push(ofPage)
  if (read.page === null) strange.push('page')
  if (read.size === null) strange.push('size')
  return { query, page: read.page ?? 1, size: read.size ?? 1, strange }
}

/** The address of a query, without a leading "?"; what is not set is left out. */
export function libraryAddress({ words, filters, shown, patientId }: LibraryQuery): string {
  const params = new URLSearchParams()
  if (words) params.set('q', words)
  for (const name of Object.keys(choiceParams) as Choice[])
    for (const value of filters[name]) params.append(choiceParams[name], value)
  if (filters.loadFrom > loadLevels.least) params.set('from', String(filters.loadFrom))
  if (filters.loadTo < loadLevels.most) params.set('to', String(filters.loadTo))
  for (const each of filters.criteria) params.append('criterion', String(each))
  for (const name of Object.keys(switchValues) as Switch[])
    if (filters[name]) params.append('only', switchValues[name])
  if (shown > SHOWN_AT_ONCE) params.set('shown', String(shown))
  if (patientId) params.set('patient', patientId)
  return params.toString()
}

/** Everything a patient might need for these movements, in alphabetical order. */
export const equipmentOf = (entries: readonly CatalogueEntry[]): string[] =>
  [...new Set(entries.flatMap((entry) => entry.equipment))].sort()
