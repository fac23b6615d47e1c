'use client'

import { useEffect, useRef } from 'react'

export type PageKeys = {
  undo: () => void
  redo: () => void
  search: () => void
  preview: () => void
  publish: () => void
  templates: () => void
  overview: () => void
  hasSingleKeys: boolean
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'))

const isInSearch = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input[role="combobox"]')

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role="dialog"], [role="menu"]') !== null

/** A text field keeps its own undo; the search box has nothing worth undoing. */
const combination = (event: KeyboardEvent, keys: PageKeys): (() => void) | undefined => {
  const key = event.key.toLowerCase()
  if (key === 'enter') return keys.publish
  if (isTyping(event.target) && !isInSearch(event.target)) return undefined
  if (key === 'z') return event.shiftKey ? keys.redo : keys.undo
  return key === 'y' ? keys.redo : undefined
}

const single = (event: KeyboardEvent, keys: PageKeys): (() => void) | undefined => {
  if (!keys.hasSingleKeys || event.altKey || isTyping(event.target)) return undefined
  const acts: Record<string, () => void> = {
    '/': keys.search,
    p: keys.preview,
    t: keys.templates,
    '?': keys.overview,
  }
  return acts[event.key.toLowerCase()]
}

/** Keys that work wherever the cursor is on the builder's page. */
export function usePageKeys(keys: PageKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isInDialog(event.target)) return
      const isCombination = event.ctrlKey || event.metaKey
      const act = isCombination ? combination(event, latest.current) : single(event, latest.current)
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
