'use client'

import { Check, Circle } from 'lucide-react'
import { useState } from 'react'
import { classes } from '@/components/ui/classes'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import type { Phase } from '@/lib/programs/document'
import { allNeeds, meets, missedNeeds, needs, type Need } from '@/lib/protection/coverage'
import { suggestionsFor } from '@/lib/protection/suggestions'
import { useBuilder } from './builder-context'
import { Suggested } from './suggested'

type NeedMarkProps = {
  need: Need
  metBy: readonly string[]
  isShown: boolean
  onShow: () => void
}

const pill = 'flex min-h-7 items-center gap-1 rounded-full border px-2 text-[0.8125rem]'

/** One need of the program: met, and by what; or missing, and then it opens its suggestions. */
const NeedMark = ({ need, metBy, isShown, onShow }: NeedMarkProps) =>
  metBy.length > 0 ? (
    <span
      title={metBy.join(', ')}
      className={classes(pill, 'border-transparent bg-well-soft text-well')}
    >
      <Check aria-hidden className="size-3.5" />
      {needs[need].name}
      <span className="sr-only">: covered by {metBy.join(', ')}</span>
    </span>
  ) : (
    <button
      type="button"
      aria-expanded={isShown}
      onClick={onShow}
      className={classes(
        pill,
        isShown ? 'border-accent bg-accent-soft text-accent' : 'border-border text-quiet',
        'hover:bg-sunken',
      )}
    >
      <Circle aria-hidden className="size-3" />
      {needs[need].name}
      <span className="sr-only">: not covered yet</span>
    </button>
  )

/** How the phase stands to the protective criteria, and what would fill the next gap. */
export const CoveragePanel = ({ phase }: { phase: Phase }) => {
  const { library, protection, nameOf } = useBuilder()
  const [wanted, setWanted] = useState<Need | null>(null)
  const present = phase.prescriptions.flatMap(({ movement }): CatalogueEntry[] => {
    const facts = library.factsOf(movement)
    return facts ? [facts] : []
  })
  const missed = missedNeeds(present)
  const shown = wanted && missed.includes(wanted) ? wanted : (missed[0] ?? null)
  const suggestions =
    shown && library.index
      ? suggestionsFor(shown, library.index.entries, {
          ...{ missed, present, profile: protection.profile, favourites: library.favourites },
          isLikeOneThatHurt: (slug) =>
            protection.against(slug) !== null || protection.likeness(slug) !== null,
        })
      : []
  return (
    <section aria-label="What this phase covers" className="grid gap-1.5">
      <div className="flex flex-wrap gap-1.5">
        {allNeeds.map((need) => (
          <NeedMark
            key={need}
            need={need}
            metBy={present.filter((each) => meets(each, need)).map(({ slug }) => nameOf(slug))}
            isShown={need === shown}
            onShow={() => setWanted(need)}
          />
        ))}
      </div>
      {shown && (
        <>
          <p role="status" className="text-sm text-quiet">
            {needs[shown].miss}
          </p>
          <Suggested movements={suggestions} />
        </>
      )}
    </section>
  )
}
