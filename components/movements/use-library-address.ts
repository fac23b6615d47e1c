'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { MovementFilters } from '@/lib/movements/filters'
import {
  SHOWN_AT_ONCE,
  libraryAddress,
  libraryQuery,
  type LibraryQuery,
} from '@/lib/movements/library-query'

const hrefOf = (query: LibraryQuery): string => {
  const address = libraryAddress(query)
  return address ? `/library?${address}` : '/library'
}

const queryOf = (search: string): LibraryQuery => libraryQuery(new URLSearchParams(search)).query

const PAUSE_IN_TYPING_MS = 250

/**
 * The library's query, mirrored in the address: a filter is a step one can go back from, words take
 * the place of those before them once the typing pauses. `served` is what the server laid out.
 */
export function useLibraryAddress(served: LibraryQuery) {
  const address = useSearchParams().toString()
  const [query, setQuery] = useState(() => queryOf(address))
  const [servedBefore, setServedBefore] = useState(hrefOf(served))

  if (hrefOf(served) !== servedBefore) {
    setServedBefore(hrefOf(served))
    setQuery(served)
  }

  useEffect(() => {
    const onStepBack = () => setQuery(queryOf(window.location.search))
    window.addEventListener('popstate', onStepBack)
    return () => window.removeEventListener('popstate', onStepBack)
  }, [])

  const href = hrefOf(query)
  useEffect(() => {
    const pause = setTimeout(() => {
      if (
        window.location.pathname === '/library' &&
        hrefOf(queryOf(window.location.search)) !== href
      )
        window.history.replaceState(null, '', href)
    }, PAUSE_IN_TYPING_MS)
    return () => clearTimeout(pause)
  }, [href])

  const filterBy = (filters: MovementFilters) => {
    const next = { ...query, filters, shown: SHOWN_AT_ONCE }
    setQuery(next)
    window.history.replaceState(null, '', href)
    window.history.pushState(null, '', hrefOf(next))
  }

  return {
    ...query,
    filterBy,
    type: (words: string) => setQuery({ ...query, words, shown: SHOWN_AT_ONCE }),
    showMore: () => setQuery({ ...query, shown: query.shown + SHOWN_AT_ONCE }),
    hrefOf: (changed: Partial<LibraryQuery>) => hrefOf({ ...query, ...changed }),
  }
}
