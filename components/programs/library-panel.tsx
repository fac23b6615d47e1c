'use client'

import { Star, X } from 'lucide-react'
import { useEffect, useState, type RefObject } from 'react'
import { KeyHint } from '@/components/keys/key-hint'
import { Button } from '@/components/ui/button'
import { CheckMenu } from '@/components/ui/check-menu'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import { noFilters, type MovementFilters } from '@/lib/movements/filters'
import { goalTags, type GoalTag } from '@/lib/movements/goal-tags'
import { startPositions, type StartPosition } from '@/lib/movements/vocabulary'
import { useBuilder } from './builder-context'
import { MovementSearch } from './movement-search'

const choicesOf = <K extends string>(words: Record<K, string>) =>
  (Object.keys(words) as K[]).map((key) => ({ key, label: words[key] }))

const goalChoices = choicesOf<GoalTag>(goalTags)
const positionChoices = choicesOf<StartPosition>(startPositions)

type LibraryPanelProps = {
  box: RefObject<HTMLInputElement | null>
  onAdd: (entry: CatalogueEntry) => void
  onLeave: () => void
}

/** The library beside the program: type, arrow, Enter, and go on typing. */
export const LibraryPanel = ({ box, onAdd, onLeave }: LibraryPanelProps) => {
  const { library, program, phaseId, protection } = useBuilder()
  const [filters, setFilters] = useState<MovementFilters>(noFilters)
  const here = program.phases.find(({ id }) => id === phaseId)?.prescriptions ?? []
  const markOf = (slug: string) => {
    const count = here.filter(({ movement }) => movement === slug).length
    return count === 0 ? null : count === 1 ? 'Added' : `Added ${count}×`
  }
  const isFiltered = filters !== noFilters

  /** On arrival, but not where it would pull up an on-screen keyboard. */
  useEffect(() => {
    if (matchMedia('(pointer: fine)').matches) box.current?.focus({ preventScroll: true })
  }, [box])

  return (
    <section
      aria-labelledby="add-movements"
      className="group relative flex h-full min-h-0 flex-col"
    >
      <h2 id="add-movements" className="flex items-center gap-2 pb-2 text-base">
        Add movements <KeyHint place="program" name="find" />
      </h2>
      <MovementSearch
        library={library}
        label="Search movements"
        placeholder="Bridge, glutes, neck, sitting…"
        filters={filters}
        markOf={markOf}
        againstOf={protection.againstInShort}
        likenessOf={protection.likeness}
        onPick={onAdd}
        onEscape={onLeave}
        box={box}
        listClassName="max-lg:absolute max-lg:inset-x-0 max-lg:top-full max-lg:z-20 max-lg:max-h-72 max-lg:rounded-control max-lg:border max-lg:border-line max-lg:bg-raised max-lg:shadow-lifted max-lg:group-[:not(:focus-within)]:hidden"
      >
        <div className="flex flex-wrap items-center gap-1.5 pt-2">
          <CheckMenu
            label="Goal"
            choices={goalChoices}
            chosen={filters.goals}
            onChange={(goals) => setFilters({ ...filters, goals })}
          />
          <CheckMenu
            label="Position"
            choices={positionChoices}
            chosen={filters.positions}
            onChange={(positions) => setFilters({ ...filters, positions })}
          />
          <Button
            size="compact"
            aria-pressed={filters.isFavourite}
            className="aria-pressed:bg-accent-soft aria-pressed:text-accent"
            onClick={() => setFilters({ ...filters, isFavourite: !filters.isFavourite })}
          >
            <Star aria-hidden className="size-4" /> Favourites
          </Button>
          {isFiltered && (
            <Button size="compact" look="quiet" onClick={() => setFilters(noFilters)}>
              <X aria-hidden className="size-4" /> Clear
            </Button>
          )}
        </div>
      </MovementSearch>
    </section>
  )
}
