'use client'

import { useEffect, useRef, useState, type KeyboardEvent } from 'react'

type Options<T> = { items: readonly T[]; resetsWith: string; onPick: (item: T) => void }

/** Which line of a list below a search box is lit: up and down move it, Enter picks it. */
export function useActiveOption<T>({ items, resetsWith, onPick }: Options<T>) {
  const [place, setPlace] = useState({ index: 0, of: resetsWith })
  const index = place.of === resetsWith ? Math.min(place.index, items.length - 1) : 0
  const list = useRef<HTMLUListElement>(null)

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [index, resetsWith])

  const moveTo = (next: number) => setPlace({ index: next, of: resetsWith })

  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (event.nativeEvent.isComposing || items.length === 0) return false
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }
    const by = event.altKey || event.ctrlKey || event.metaKey ? undefined : steps[event.key]
    if (by !== undefined) {
      event.preventDefault()
      moveTo(Math.max(0, Math.min(items.length - 1, index + by)))
      return true
    }
    const picked = items[index]
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !picked) return false
    event.preventDefault()
    onPick(picked)
    return true
  }

  return { index, list, onKeyDown, moveTo }
}
