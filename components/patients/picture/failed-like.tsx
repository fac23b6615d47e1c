'use client'

import { X } from 'lucide-react'
import { useState } from 'react'
import { MovementSearch } from '@/components/programs/movement-search'
import { useLibrary } from '@/components/programs/use-library'
import { Button } from '@/components/ui/button'
import { spinalDirections, startPositions } from '@/lib/movements/vocabulary'
import type { FailedFamily } from '@/lib/protection/failed-family'
import { SmallSelect } from './small-select'

type FailedLikeProps = {
  like: FailedFamily | undefined
  onChange: (like: FailedFamily | undefined) => void
}

const nothing: FailedFamily = { movement: null, direction: null, position: null, isLoaded: false }

const { flexion, extension, rotation, lateral } = spinalDirections
const ways = { flexion, extension, rotation, lateral }
const noMovements: [] = []

/** What a treatment that failed was like, so that the builder says when something is a version of it. */
export const FailedLike = ({ like, onChange }: FailedLikeProps) => {
  const library = useLibrary(noMovements, noMovements)
  const [isSearching, setIsSearching] = useState(false)
  const standing = like ?? nothing
  const put = (values: Partial<FailedFamily>) => {
    const next = { ...standing, ...values }
    const isEmpty =
      next.movement === null && next.direction === null && next.position === null && !next.isLoaded
    onChange(isEmpty ? undefined : next)
  }
  const { movement } = standing
  const name = movement && (library.factsOf(movement)?.name ?? movement.replaceAll('-', ' '))
  return (
    <fieldset className="flex basis-full flex-wrap items-center gap-1.5">
      <legend className="sr-only">What it was like</legend>
      <span className="text-sm text-quiet">It was like</span>
      {name ? (
        <span className="flex items-center gap-1 rounded-full border border-line bg-sunken ps-2.5 text-sm">
          {name}
          <button
            type="button"
            aria-label={`Not like ${name}`}
            onClick={() => put({ movement: null })}
            className="grid size-8 place-items-center rounded-full text-quiet hover:text-ink"
          >
            <X aria-hidden className="size-3.5" />
          </button>
        </span>
      ) : (
        <Button
          size="compact"
          aria-expanded={isSearching}
          onClick={() => setIsSearching(!isSearching)}
        >
          A movement…
        </Button>
      )}
      <SmallSelect
        label="Which way it moved the back"
        none="Which way?"
        words={ways}
        value={standing.direction}
        onChange={(direction) => put({ direction })}
      />
      <SmallSelect
        label="Position it was done in"
        none="Any position"
        words={startPositions}
        value={standing.position}
        onChange={(position) => put({ position })}
      />
      <label className="flex min-h-8 items-center gap-1.5 text-sm">
        <input
          type="checkbox"
          checked={standing.isLoaded}
          onChange={(event) => put({ isLoaded: event.target.checked })}
          className="size-4 accent-accent"
        />
        Loaded
      </label>
      {isSearching && !name && (
        <div className="basis-full">
          <MovementSearch
            library={library}
            label="Which movement it was like"
            placeholder="A movement of the library"
            onPick={({ slug }) => {
              setIsSearching(false)
              put({ movement: slug })
            }}
            onEscape={() => setIsSearching(false)}
            isFocusedOnArrival
            listClassName="max-h-56"
            most={20}
          />
        </div>
      )}
    </fieldset>
  )
}
