'use client'

import { useLayoutEffect, useRef, useState } from 'react'

/** Which row has the cursor, and which are ticked for copying. */
export function useRows() {
  const list = useRef<HTMLOListElement>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const [selectedIds, setSelectedIds] = useState<ReadonlySet<string>>(new Set())

  const button = (id: string) =>
    list.current?.querySelector<HTMLElement>(`[data-row="${id}"] [data-row-button]`)

  const focus = (id: string) => button(id)?.focus()

  /** Once the row is drawn where it now belongs: it may be new, or moving costs it the cursor. */
  const wanted = useRef<string>(null)
  const focusOnceDrawn = (id: string) => {
    wanted.current = id
  }
  useLayoutEffect(() => {
    const row = wanted.current && button(wanted.current)
    if (!row) return
    wanted.current = null
    row.focus()
  })

  const reveal = (id: string) =>
    requestAnimationFrame(() => button(id)?.scrollIntoView({ block: 'nearest' }))

  const focusedId = (): string | null =>
    list.current?.contains(document.activeElement)
      ? (document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row ?? null)
      : null

  const toggle = (id: string) =>
    setSelectedIds((now) => {
      const next = new Set(now)
      if (!next.delete(id)) next.add(id)
      return next
    })

  return {
    list,
    activeId,
    setActiveId,
    selectedIds,
    toggle,
    clear: () => setSelectedIds(new Set()),
    focus,
    focusOnceDrawn,
    reveal,
    focusedId,
    focusMenu: (id: string) =>
      list.current?.querySelector<HTMLElement>(`[data-row="${id}"] [data-row-menu]`)?.focus(),
  }
}

export type Rows = ReturnType<typeof useRows>
