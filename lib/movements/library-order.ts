import type { CatalogueEntry } from './catalogue'
import { kinds, regions } from './vocabulary'

const regionRank = new Map(Object.keys(regions).map((key, rank) => [key, rank]))
const kindRank = new Map(Object.keys(kinds).map((key, rank) => [key, rank]))

type Place = { region: number; kind: number; load: number; ladder: string; rung: number }

/** The easiest rung of an entry's ladder, and how many rungs below the entry it is. */
function foot(
  entry: CatalogueEntry,
  bySlug: ReadonlyMap<string, CatalogueEntry>,
): { entry: CatalogueEntry; rung: number } {
  const seen = new Set([entry.slug])
  let lowest = entry
  while (lowest.ladder.easier && !seen.has(lowest.ladder.easier)) {
    const easier = bySlug.get(lowest.ladder.easier)
    if (!easier) break
    seen.add(easier.slug)
    lowest = easier
  }
  return { entry: lowest, rung: seen.size - 1 }
}

function placeOf(entry: CatalogueEntry, bySlug: ReadonlyMap<string, CatalogueEntry>): Place {
  const { entry: lowest, rung } = foot(entry, bySlug)
  return {
    region: regionRank.get(entry.region) ?? regionRank.size,
    kind: kindRank.get(entry.kind) ?? kindRank.size,
    load: lowest.loadLevel,
    ladder: lowest.slug,
    rung,
  }
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const compared = (a: Place, b: Place): number =>
  a.region - b.region ||
  a.kind - b.kind ||
  a.load - b.load ||
  text(a.ladder, b.ladder) ||
  a.rung - b.rung

/**
 * The order in which a library is browsed: by body region, then kind, gentle ladders before demanding
 * ones, each ladder from its easiest rung up. The same entries always come out in the same order.
 */
export function inLibraryOrder(entries: readonly CatalogueEntry[]): CatalogueEntry[] {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]))
  return entries
    .map((entry) => ({ entry, place: placeOf(entry, bySlug) }))
    .sort((a, b) => compared(a.place, b.place) || text(a.entry.slug, b.entry.slug))
    .map(({ entry }) => entry)
}
