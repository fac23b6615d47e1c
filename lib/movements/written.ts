import type { CatalogueEntry } from './catalogue'
import type { MovementIndex } from './search'

const texts = new WeakMap<object, string>()

/** JSON of something that never changes, written once for as long as it is kept. */
function written(thing: object): string {
  const text = texts.get(thing) ?? JSON.stringify(thing)
  texts.set(thing, text)
  return text
}

/** All entries of a library as JSON. */
export const writtenEntries = ({ entries }: MovementIndex): string => written(entries)

/** An entry as JSON, saying whether it is one of someone's favourites. */
export const writtenHit = (entry: CatalogueEntry, isFavourite: boolean): string =>
  `${written(entry).slice(0, -1)},"isFavourite":${isFavourite}}`
