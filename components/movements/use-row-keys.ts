'use client'

import { useEffect, type KeyboardEvent, type RefObject } from 'react'
import { isTyping } from '@/components/ui/is-typing'

const linksIn = (list: HTMLElement | null): HTMLAnchorElement[] => [
  ...(list?.querySelectorAll<HTMLAnchorElement>('a[data-movement-link]') ?? []),
]

type RowKeys = {
  search: RefObject<HTMLInputElement | null>
  list: RefObject<HTMLElement | null>
  onToggleFavourite: (slug: string) => void
  /** While results are on their way, the rows are not the answer to what was typed. */
  isWaiting: boolean
}

/** "/" goes to the search box from anywhere; from there the arrows walk the rows, F stars one. */
export function useRowKeys({ search, list, onToggleFavourite, isWaiting }: RowKeys) {
  useEffect(() => {
    const onSlash = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target)) return
      event.preventDefault()
      search.current?.focus()
      search.current?.select()
    }
    document.addEventListener('keydown', onSlash)
    return () => document.removeEventListener('keydown', onSlash)
  }, [search])

  const steps: Record<string, (at: number, last: number) => number> = {
    ArrowDown: (at, last) => Math.min(at + 1, last),
    ArrowUp: (at) => at - 1,
    Home: () => 0,
    End: (_at, last) => last,
  }

  const onListKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const links = linksIn(list.current)
    const at = links.findIndex((link) => link === document.activeElement)
    if (at < 0) return
    const step = steps[event.key]
    const slug = links[at]?.dataset.movementLink
    if (step) {
      event.preventDefault()
      const next = step(at, links.length - 1)
      if (next < 0) search.current?.focus()
      else links[next]?.focus()
    } else if (event.key.toLowerCase() === 'f' && slug) {
      event.preventDefault()
      onToggleFavourite(slug)
    }
  }

  const onSearchKey = (event: KeyboardEvent) => {
    const [first] = isWaiting ? [] : linksIn(list.current)
    if (event.key === 'ArrowDown' && first) {
      event.preventDefault()
      first.focus()
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      if (search.current?.value.trim()) first?.click()
    }
  }

  return { onListKey, onSearchKey }
}
