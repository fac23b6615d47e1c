import type { CatalogueEntry } from './catalogue'
import type { Precaution } from './precautions'

type Entries = ReadonlyMap<string, CatalogueEntry>

function climb(entries: Entries, from: CatalogueEntry, way: 'easier' | 'harder'): CatalogueEntry[] {
  const rungs: CatalogueEntry[] = []
  const seen = new Set([from.slug])
  let next = from.ladder[way]
  while (next !== null && !seen.has(next)) {
    const rung = entries.get(next)
    if (!rung) break
    seen.add(next)
    rungs.push(rung)
    next = rung.ladder[way]
  }
  return rungs
}

/** The whole ladder a movement stands on, easiest first; only itself when it stands on none. */
export const ladderOf = (entries: Entries, entry: CatalogueEntry): CatalogueEntry[] => [
  ...climb(entries, entry, 'easier').reverse(),
  entry,
  ...climb(entries, entry, 'harder'),
]

/** What has to be thought of anew when one movement takes another's place (CLINICAL.md 2.6). */
export const addedPrecautions = (
  from: Pick<CatalogueEntry, 'precautions'>,
  to: Pick<CatalogueEntry, 'precautions'>,
): Precaution[] => to.precautions.filter((code) => !from.precautions.includes(code))
