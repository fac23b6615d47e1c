'use client'

import { useRef, useState } from 'react'

/** Which row has the cursor, and which are ticked for copying. */
export function useRows() {
  const list = useRef<HTMLOListElement>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const [selectedIds, setSelectedIds] = useState<ReadonlySet<string>>(new Set())

  const button = (id: string) =>
    list.current?.querySelector<HTMLElement>(`[data-row="${id}"] [data-row-button]`)

  /** After the next drawing, because the row may only just have been made. */
  const focus = (id: string) => requestAnimationFrame(() => button(id)?.focus())

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
    reveal,
    focusedId,
    focusMenu: (id: string) =>
      list.current?.querySelector<HTMLElement>(`[data-row="${id}"] [data-row-menu]`)?.focus(),
  }
}

export type Rows = ReturnType<typeof useRows>
