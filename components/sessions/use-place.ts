'use client'

import { useCallback, useSyncExternalStore } from 'react'
import { hurtViews } from './hurt-views'

const views = ['how', 'part', 'not', 'ways', 'follow', ...hurtViews] as const

export type View = (typeof views)[number]

/** Where in a session the address says we are; null when it says nothing. */
export type Place = { at: number; view: View | null } | 'end' | null

const MOVED = 'plumbline:moved'

const subscribe = (tell: () => void) => {
  addEventListener('popstate', tell)
  addEventListener('hashchange', tell)
  addEventListener(MOVED, tell)
  return () => {
    removeEventListener('popstate', tell)
    removeEventListener('hashchange', tell)
    removeEventListener(MOVED, tell)
  }
}

export const addressOf = (place: Exclude<Place, null>): string =>
  place === 'end' ? '#end' : `#${place.at}${place.view ? `-${place.view}` : ''}`

export function placeIn(hash: string): Place {
  if (hash === '#end') return 'end'
  const [, at, view = null] = /^#(\d{1,2})(?:-([a-z]+))?$/.exec(hash) ?? []
  if (!at) return null
  return { at: Number(at), view: views.find((known) => known === view) ?? null }
}

/**
 * The place in the session, kept behind the # of the address: the back button works, a place can be
 * come back to, and nothing has to be fetched to get from one to the next.
 */
export function usePlace(): [Place, (place: Exclude<Place, null>) => void] {
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  )
  const go = useCallback((place: Exclude<Place, null>) => {
    history.pushState(null, '', addressOf(place))
    dispatchEvent(new Event(MOVED))
  }, [])
  return [placeIn(hash), go]
}
