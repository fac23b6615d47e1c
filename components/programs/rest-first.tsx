'use client'

import { startPositions } from '@/lib/movements/vocabulary'
import type { Phase } from '@/lib/programs/document'
import { restFirst, restPositionsFor } from '@/lib/protection/rest-first'
import { useBuilder } from './builder-context'
import { Suggested } from './suggested'

const MOST_SHOWN = 3

/** For someone who is sore by habit or flares easily: why a rest position comes first, and which. */
export const RestFirst = ({ phase }: { phase: Phase }) => {
  const { library, protection, usualPain } = useBuilder()
  const { profile, against, likeness } = protection
  const why = restFirst({ usualPain, profile })
  if (!why) return null
  const hasOne = phase.prescriptions.some(
    ({ movement }) => library.factsOf(movement)?.kind === 'position' && against(movement) === null,
  )
  const open = hasOne
    ? []
    : restPositionsFor(library.index?.entries ?? [], profile).filter(
        ({ slug }) => against(slug) === null && likeness(slug) === null,
      )
  const shown = open.slice(0, MOST_SHOWN).map(({ slug, startPosition }) => ({
    slug,
    reason: `A position to rest in: ${startPositions[startPosition].toLowerCase()}.`,
  }))
  return (
    <section aria-label="Rest first" className="grid gap-1.5">
      <p className="text-sm text-quiet">
        {why}
        {!hasOne && ' None is in this phase yet.'}
      </p>
      <Suggested movements={shown} />
    </section>
  )
}
