'use client'

import { useEffect, useMemo, useState } from 'react'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import { movementIndex, type MovementIndex } from '@/lib/movements/search'

export type Library = {
  index: MovementIndex | null
  hasFailed: boolean
  favourites: ReadonlySet<string>
  /** What is known of a movement, also of retired ones the program still names. */
  factsOf: (slug: string) => CatalogueEntry | undefined
}

async function loadedEntries(): Promise<CatalogueEntry[]> {
  const response = await fetch('/api/library/index', { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`The library answered ${response.status}.`)
  const { entries } = (await response.json()) as { entries: CatalogueEntry[] }
  return entries
}

/** The clinic's library in the browser, so that a keystroke never waits for the network. */
export function useLibrary(
  known: readonly CatalogueEntry[],
  favourites: readonly string[],
): Library {
  const [index, setIndex] = useState<MovementIndex | null>(null)
  const [hasFailed, setHasFailed] = useState(false)

  useEffect(() => {
    let isOver = false
    loadedEntries()
      .then((entries) => !isOver && setIndex(movementIndex(entries)))
      .catch(() => !isOver && setHasFailed(true))
    return () => {
      isOver = true
    }
  }, [])

  return useMemo(() => {
    const bySlug = new Map(known.map((entry) => [entry.slug, entry]))
    return {
      index,
      hasFailed,
      favourites: new Set(favourites),
      factsOf: (slug) => index?.bySlug.get(slug) ?? bySlug.get(slug),
    }
  }, [index, hasFailed, favourites, known])
}
