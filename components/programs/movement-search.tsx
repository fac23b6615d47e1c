'use client'

import { useId, useMemo, useState, type KeyboardEvent, type RefObject } from 'react'
import { Skeleton } from '@/components/ui/skeleton'
import { classes } from '@/components/ui/classes'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import type { MovementFilters } from '@/lib/movements/filters'
import { searchMovements } from '@/lib/movements/search'
import { MovementLine } from './movement-line'
import { useActiveOption } from './use-active-option'
import type { Library } from './use-library'

type MovementSearchProps = {
  library: Library
  label: string
  placeholder: string
  filters?: MovementFilters
  /** What to say beside a movement, such as that the program has it already. */
  markOf?: (slug: string) => string | null
  /** Why a movement is left out for this patient, in one clause. */
  againstOf?: (slug: string) => string | null
  /** How a movement is like one that hurt. */
  likenessOf?: (slug: string) => string | null
  onPick: (entry: CatalogueEntry) => void
  onEscape?: () => void
  box?: RefObject<HTMLInputElement | null>
  isFocusedOnArrival?: boolean
  listClassName?: string
  most?: number
  children?: React.ReactNode
}

const nearWords = {
  exact: '',
  near: 'Nothing spelled like that. These come close.',
  some: 'Nothing has all these words. These have some.',
}

/** Search box over the library with its results below; arrows and Enter pick, typing goes on. */
export const MovementSearch = ({
  library,
  label,
  placeholder,
  filters,
  markOf,
  againstOf,
  likenessOf,
  onPick,
  onEscape,
  box,
  isFocusedOnArrival,
  listClassName,
  most = 60,
  children,
}: MovementSearchProps) => {
  const id = useId()
  const [query, setQuery] = useState('')
  const { index, favourites, hasFailed } = library
  // Never deferred: Enter has to add what was typed, not what was found a moment before.
  const found = useMemo(
    () => (index ? searchMovements(index, query, filters, favourites) : null),
    [index, query, filters, favourites],
  )
  const shown = found?.hits.slice(0, most) ?? []
  const pick = (entry: CatalogueEntry) => {
    onPick(entry)
    box?.current?.select()
  }
  const {
    index: activeIndex,
    list,
    moveTo,
    ...keys
  } = useActiveOption({
    items: shown,
    resetsWith: `${query} ${JSON.stringify(filters)}`,
    onPick: pick,
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (keys.onKeyDown(event) || event.key !== 'Escape') return
    event.stopPropagation()
    if (query) setQuery('')
    else onEscape?.()
  }
  const activeId = shown[activeIndex] ? `${id}-${activeIndex}` : undefined

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        id={id}
        ref={box}
        type="search"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        autoFocus={isFocusedOnArrival}
        placeholder={placeholder}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKeyDown}
        className="min-h-10 w-full rounded-control border border-border bg-raised px-3 [&::-webkit-search-cancel-button]:hidden"
      />
      {children}
      <p role="status" className="px-1 pt-2 pb-1 text-sm text-quiet">
        {hasFailed && 'The library could not be loaded. Please reload the page.'}
        {found && (nearWords[found.nearness] || countWords(found.hits.length))}
      </p>
      {!index && !hasFailed && (
        <div className={listClassName}>
          <SearchSkeleton />
        </div>
      )}
      {found && found.hits.length === 0 && (
        <p className="px-1 text-sm text-quiet">
          {found.outsideFilters > 0
            ? `${found.outsideFilters} fit these words, but not the filters.`
            : 'Try a muscle, a body part or a goal.'}
        </p>
      )}
      <ul
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className={classes('min-h-0 overflow-y-auto overscroll-contain', listClassName)}
      >
        {shown.map((entry, place) => (
          <MovementLine
            key={entry.slug}
            id={`${id}-${place}`}
            entry={entry}
            isActive={place === activeIndex}
            isFavourite={favourites.has(entry.slug)}
            mark={markOf?.(entry.slug) ?? null}
            against={againstOf?.(entry.slug) ?? null}
            likeness={likenessOf?.(entry.slug) ?? null}
            onPoint={() => moveTo(place)}
            onPick={() => pick(entry)}
          />
        ))}
      </ul>
    </div>
  )
}

const countWords = (count: number): string =>
  count === 1 ? '1 movement' : count === 0 ? 'No movement fits.' : `${count} movements`

const SearchSkeleton = () => (
  <div className="grid gap-2 pt-1">
    {[0, 1, 2, 3, 4].map((line) => (
      <Skeleton key={line} className="h-14" />
    ))}
  </div>
)
