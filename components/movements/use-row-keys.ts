'use client'

import type { KeyboardEvent, RefObject } from 'react'
import type { KeyName } from '@/components/keys/key-table'
import { keyPressed, useKeys, useKeysShown } from '@/components/keys/use-keys'

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
  useKeys('library', {
    find: () => {
      search.current?.focus()
      search.current?.select()
    },
  })
  useKeysShown('library-row')

  const onListKey = (event: KeyboardEvent) => {
    const links = linksIn(list.current)
    const at = links.findIndex((link) => link === document.activeElement)
    const slug = links[at]?.dataset.movementLink
    const pressed = slug && keyPressed('library-row', event)
    if (!pressed) return
    event.preventDefault()
    const goTo = (next: number) =>
      next < 0 ? search.current?.focus() : links[Math.min(next, links.length - 1)]?.focus()
    const acts: Record<KeyName<'library-row'>, () => void> = {
      next: () => goTo(at + 1),
      previous: () => goTo(at - 1),
      first: () => goTo(0),
      last: () => goTo(links.length - 1),
      star: () => onToggleFavourite(slug),
    }
    acts[pressed]()
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
