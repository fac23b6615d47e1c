'use client'

import { useEffect, useState } from 'react'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import { movementIndex, type MovementIndex } from '@/lib/movements/search'

async function loadedIndex(signal: AbortSignal): Promise<MovementIndex> {
  const response = await fetch('/api/library/index', { signal })
  if (!response.ok) throw new Error(`The library index answered ${response.status}.`)
  const { entries } = (await response.json()) as { entries: CatalogueEntry[] }
  return movementIndex(entries)
}

/**
 * The whole library, searchable in the browser; null until it has come. `tag` names the state of the
 * library: with another one it is fetched again (the browser's own cache answers when it can).
 */
export function useLibraryIndex(tag: string): { index: MovementIndex | null; isLost: boolean } {
  const [loaded, setLoaded] = useState<{ tag: string; index: MovementIndex } | null>(null)
  const [lostTag, setLostTag] = useState<string | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    loadedIndex(leaving.signal)
      .then((index) => setLoaded({ tag, index }))
      .catch(() => {
        if (!leaving.signal.aborted) setLostTag(tag)
      })
    return () => leaving.abort()
  }, [tag])
  return { index: loaded?.tag === tag ? loaded.index : null, isLost: lostTag === tag }
}
