import { keyTable, type KeyPlace } from './key-table'

/** What listens on this page now, by place; the overview shows this and nothing else. */
const listening = new Map<symbol, { place: KeyPlace; names: readonly string[] }>()

/** Says that these keys of a place work from now on; answers how to take that back. */
export function keysWork(place: KeyPlace, names: readonly string[]): () => void {
  const id = Symbol(place)
  listening.set(id, { place, names })
  return () => listening.delete(id)
}

export type KeyLine = { words: string; presses: readonly string[] }

/** The keys that work on this page, place by place; keys with the same words on one line. */
export function keysHere(): { title: string; lines: KeyLine[] }[] {
  const groups = (Object.keys(keyTable) as KeyPlace[]).map((place) => {
    const names = new Set(
      [...listening.values()].filter((each) => each.place === place).flatMap((each) => each.names),
    )
    const lines = new Map<string, string[]>()
    for (const [name, { words, press }] of Object.entries(keyTable[place].keys)) {
      if (names.has(name)) lines.set(words, [...(lines.get(words) ?? []), ...press])
    }
    return {
      title: keyTable[place].title,
      lines: [...lines].map(([words, presses]) => ({ words, presses })),
    }
  })
  return groups.filter(({ lines }) => lines.length > 0)
}
