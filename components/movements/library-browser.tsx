'use client'

import { SlidersHorizontal } from 'lucide-react'
import Link from 'next/link'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import { filterCount, noFilters, type FilterCounts } from '@/lib/movements/filters'
import { SHOWN_AT_ONCE, libraryAddress, type LibraryQuery } from '@/lib/movements/library-query'
import { searchMovements, type Nearness } from '@/lib/movements/search'
import { FilterRail } from './filter-rail'
import { LibraryList } from './library-list'
import { LibraryPatientBar, type LibraryPatient } from './library-patient'
import { LibrarySearchBox } from './library-search-box'
import { NothingFound } from './nothing-found'
import { useFavourites } from './use-favourites'
import { useLibraryAddress } from './use-library-address'
import { useLibraryIndex } from './use-library-index'
import { useRowKeys } from './use-row-keys'

type Found = {
  hits: readonly CatalogueEntry[]
  total: number
  counts: FilterCounts
  nearness: Nearness
  outsideFilters: number
}

type LibraryBrowserProps = Found & {
  tag: string
  query: LibraryQuery
  equipment: readonly string[]
  favourites: readonly string[]
  size: number
  actions: ReactNode
  /** Set where the library was opened for one patient. */
  patient?: LibraryPatient
}

const totalInWords = (total: number, nearness: Nearness, words: string): string => {
  const movements = total === 1 ? '1 movement' : `${total} movements`
  if (total === 0) return movements
  if (nearness === 'near') return `Nothing is spelled “${words}”. ${movements} much like it`
  if (nearness === 'some') return `Nothing has all of these words. ${movements} with some of them`
  return movements
}

/** The library: search, filters and list. Without script it is a form; with it, instant. */
export const LibraryBrowser = (page: LibraryBrowserProps) => {
  const address = useLibraryAddress(page.query)
  const { index, isLost } = useLibraryIndex(page.tag)
  const { favourites, toggle } = useFavourites(page.favourites)
  const { words, filters } = address

  const asked = `${words}?${libraryAddress({ words: '', filters, shown: 0 })}`
  const [leading, setLeading] = useState({ asked, favourites })
  if (leading.asked !== asked) setLeading({ asked, favourites })

  const isAsServed =
    libraryAddress({ ...page.query, patientId: undefined, shown: 0 }) ===
    libraryAddress({ words, filters, shown: 0 })
  const found = useMemo<Found>(() => {
    if (!index) return page
    const { hits, ...rest } = searchMovements(index, words, filters, leading.favourites)
    return { ...rest, hits, total: hits.length }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `asked` stands for words and filters, which are new objects on every render
  }, [index, asked, leading.favourites, page])
  const isWaiting = !index && !isAsServed

  const search = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const more = useRef<HTMLAnchorElement>(null)
  const keys = useRowKeys({ search, list, onToggleFavourite: toggle, isWaiting })

  const hits = found.hits.slice(0, address.shown)
  const hasMore = found.total > hits.length
  const { showMore } = address
  useEffect(() => {
    const link = more.current
    if (!link || !index) return
    const watcher = new IntersectionObserver(([seen]) => seen?.isIntersecting && showMore(), {
      rootMargin: '600px',
    })
    watcher.observe(link)
    return () => watcher.disconnect()
  })

  const filtersSet = filterCount(filters)
  const clear = filtersSet > 0 && (
    <Link
      href={address.hrefOf({ filters: noFilters })}
      prefetch={false}
      onClick={(event) => {
        event.preventDefault()
        address.filterBy(noFilters)
      }}
      className="font-semibold text-accent underline-offset-4 hover:underline"
    >
      Clear {filtersSet === 1 ? 'the filter' : `${filtersSet} filters`}
    </Link>
  )

  return (
    <>
      {page.patient && <LibraryPatientBar patient={page.patient} />}
      <form
        action="/library"
        role="search"
        aria-label="Movement library"
        onSubmit={(event) => event.preventDefault()}
        className="grid items-start gap-x-10 lg:grid-cols-[14rem_minmax(0,1fr)]"
      >
        {page.patient && <input type="hidden" name="patient" value={page.patient.id} />}
        <header className="mb-4 flex flex-wrap items-center justify-between gap-3 lg:col-span-2">
          <h1 className="text-2xl">Library</h1>
          <div className="flex flex-wrap gap-2">{page.actions}</div>
        </header>

        <aside
          aria-label="Filters"
          className="order-2 mb-3 lg:order-none lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:pe-2"
        >
          <details className="peer lg:hidden">
            <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 font-semibold text-accent [&::-webkit-details-marker]:hidden">
              <SlidersHorizontal aria-hidden className="size-4" />
              Filters{filtersSet > 0 && ` (${filtersSet})`}
            </summary>
          </details>
          <div className="hidden peer-open:block lg:block">
            <FilterRail
              filters={filters}
              counts={found.counts}
              equipment={page.equipment}
              onChange={address.filterBy}
            />
          </div>
        </aside>

        <div className="contents min-w-0 lg:block">
          <LibrarySearchBox
            ref={search}
            words={words}
            onType={address.type}
            onKeyDown={keys.onSearchKey}
          />
          <div
            ref={list}
            onKeyDown={keys.onListKey}
            aria-busy={isWaiting}
            className="order-3 min-w-0"
          >
            <div className="mb-3 flex flex-wrap items-baseline gap-x-4 text-sm text-quiet">
              <p role="status">
                {isWaiting ? 'Searching…' : totalInWords(found.total, found.nearness, words.trim())}
              </p>
              {clear}
              {hits.length > 0 && (
                <p aria-hidden className="ms-auto hidden xl:block">
                  ↑ ↓ move · Enter opens · F stars
                </p>
              )}
            </div>
            {isWaiting && isLost ? (
              <p>
                The library could not be fetched for searching.{' '}
                <a href={address.hrefOf({})} className="font-semibold text-accent underline">
                  Ask the server instead
                </a>
              </p>
            ) : hits.length > 0 ? (
              <LibraryList
                hits={hits}
                favourites={favourites}
                leading={leading.favourites}
                hasSections={words.trim() === ''}
                onToggleFavourite={toggle}
                patient={page.patient}
              />
            ) : (
              <NothingFound
                words={words.trim()}
                outsideFilters={found.outsideFilters}
                hasFilters={filtersSet > 0}
                withoutFilters={address.hrefOf({ filters: noFilters })}
                withoutWords={address.hrefOf({ words: '' })}
              />
            )}
            {hasMore && (
              <Link
                ref={more}
                href={address.hrefOf({ shown: address.shown + SHOWN_AT_ONCE })}
                prefetch={false}
                scroll={false}
                className="mt-2 inline-flex min-h-10 items-center font-semibold text-accent underline-offset-4 hover:underline"
              >
                Show more ({found.total - hits.length} left)
              </Link>
            )}
          </div>
        </div>
      </form>
    </>
  )
}
