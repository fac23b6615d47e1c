import type { CatalogueEntry } from './catalogue'
import type { GoalTag } from './goal-tags'
import { gateConflicts, type ProtectiveCriterion } from './protective-criteria'
import type { Kind, Region, StartPosition } from './vocabulary'

/** Stands for movements that need nothing, beside the things of the equipment filter. */
export const noEquipment = 'none'

export const loadLevels = { least: 1, most: 5 } as const

/**
 * Which movements to show. Within `goals`, `regions`, `positions`, `kinds` and `equipment` any of the
 * chosen will do, an empty list takes all; every one of `criteria` has to be met.
 */
export type MovementFilters = {
  goals: readonly GoalTag[]
  regions: readonly Region[]
  positions: readonly StartPosition[]
  kinds: readonly Kind[]
  equipment: readonly string[]
  loadFrom: number
  loadTo: number
  criteria: readonly ProtectiveCriterion[]
  passesGates: boolean
  isFavourite: boolean
  isClinicsOwn: boolean
  isUnreviewed: boolean
}

export const noFilters: MovementFilters = {
  goals: [],
  regions: [],
  positions: [],
  kinds: [],
  equipment: [],
  loadFrom: loadLevels.least,
  loadTo: loadLevels.most,
  criteria: [],
  passesGates: false,
  isFavourite: false,
  isClinicsOwn: false,
  isUnreviewed: false,
}

/** Filters where any of the chosen values will do, with the values an entry has. */
const choices = {
  goals: (entry: CatalogueEntry): readonly string[] => entry.goals,
  regions: (entry: CatalogueEntry): readonly string[] => [entry.region],
  positions: (entry: CatalogueEntry): readonly string[] => [entry.startPosition],
  kinds: (entry: CatalogueEntry): readonly string[] => [entry.kind],
  equipment: (entry: CatalogueEntry): readonly string[] =>
    entry.equipment.length > 0 ? entry.equipment : [noEquipment],
}

const switches = {
  passesGates: (entry: CatalogueEntry) => gateConflicts(entry.criteria).length === 0,
  isFavourite: (entry: CatalogueEntry, favourites: ReadonlySet<string>) =>
    favourites.has(entry.slug),
  isClinicsOwn: (entry: CatalogueEntry) => entry.source !== 'shipped',
  isUnreviewed: (entry: CatalogueEntry) => !entry.isReviewed,
}

export type Choice = keyof typeof choices
export type Switch = keyof typeof switches

const choiceNames = Object.keys(choices) as Choice[]
const switchNames = Object.keys(switches) as Switch[]

/** How many of the movements found each option would leave, other filters as they are. */
export type FilterCounts = Record<Choice, Record<string, number>> & {
  criteria: Record<string, number>
} & Record<Switch, number>

const emptyCounts = (): FilterCounts => ({
  goals: {},
  regions: {},
  positions: {},
  kinds: {},
  equipment: {},
  criteria: {},
  passesGates: 0,
  isFavourite: 0,
  isClinicsOwn: 0,
  isUnreviewed: 0,
})

const tally = (counts: Record<string, number>, values: readonly (string | number)[]): void => {
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
}

/** The filters an entry does not pass; load and criteria share one name, as neither has options. */
function refusals(
  entry: CatalogueEntry,
  filters: MovementFilters,
  favourites: ReadonlySet<string>,
): (Choice | Switch | 'range')[] {
  const refused: (Choice | Switch | 'range')[] = []
  for (const name of choiceNames) {
    const chosen: readonly string[] = filters[name]
    if (chosen.length > 0 && !choices[name](entry).some((value) => chosen.includes(value)))
      refused.push(name)
  }
  for (const name of switchNames)
    if (filters[name] && !switches[name](entry, favourites)) refused.push(name)
  const isInRange = entry.loadLevel >= filters.loadFrom && entry.loadLevel <= filters.loadTo
  if (!isInRange || !filters.criteria.every((each) => entry.criteria.includes(each)))
    refused.push('range')
  return refused
}

/** The entries that pass every filter, in the order given. */
export const passing = (
  entries: readonly CatalogueEntry[],
  filters: MovementFilters,
  favourites: ReadonlySet<string>,
): readonly CatalogueEntry[] =>
  filterCount(filters) === 0
    ? entries
    : entries.filter((entry) => refusals(entry, filters, favourites).length === 0)

/** The entries that pass every filter, in the order given, and the counts, in one pass. */
export function filtered(
  entries: readonly CatalogueEntry[],
  filters: MovementFilters,
  favourites: ReadonlySet<string>,
): { passing: CatalogueEntry[]; counts: FilterCounts } {
  const counts = emptyCounts()
  const passing: CatalogueEntry[] = []
  for (const entry of entries) {
    const refused = refusals(entry, filters, favourites)
    if (refused.length > 1) continue
    const [only] = refused
    for (const name of choiceNames)
      if (!only || only === name) tally(counts[name], choices[name](entry))
    if (only) continue
    passing.push(entry)
    tally(counts.criteria, entry.criteria)
    for (const name of switchNames) if (switches[name](entry, favourites)) counts[name] += 1
  }
  return { passing, counts }
}

/** How many filters are set; a narrowed load range is one. */
export const filterCount = (filters: MovementFilters): number =>
  choiceNames.reduce((sum, name) => sum + filters[name].length, 0) +
  switchNames.filter((name) => filters[name]).length +
  filters.criteria.length +
  (filters.loadFrom > loadLevels.least || filters.loadTo < loadLevels.most ? 1 : 0)
