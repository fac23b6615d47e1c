'use client'

import { Button } from '@/components/ui/button'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import { changed } from '@/lib/programs/edits'
import type { Prescription } from '@/lib/programs/document'
import { alternativesFor } from '@/lib/protection/alternatives'
import { caresOf, isOpenToClinician } from '@/lib/protection/patient-filter'
import { useBuilder } from './builder-context'
import { swapped } from './swapped'

const MOST_SWAPS = 2

/** Movements for the same goal that nothing speaks against, best first. */
function useSwaps(facts: CatalogueEntry | undefined, isWanted: boolean) {
  const { library, protection } = useBuilder()
  if (!facts || !isWanted || !library.index) return []
  const open = library.index.entries.filter(
    (each) =>
      isOpenToClinician(each, protection.profile) &&
      protection.against(each.slug) === null &&
      protection.likeness(each.slug) === null,
  )
  return alternativesFor(facts, open, MOST_SWAPS)
}

type RowProtectionProps = { prescription: Prescription; name: string }

/** What the patient’s protection says to one row, and the ways out of it. */
export const RowProtection = ({ prescription, name }: RowProtectionProps) => {
  const { library, protection, nameOf, edit, remove, bringIn } = useBuilder()
  const { id, movement } = prescription
  const facts = library.factsOf(movement)
  const against = protection.against(movement)
  const likeness = protection.likeness(movement)
  const kept = against ? undefined : protection.overrideOf(movement)
  const swaps = useSwaps(facts, against !== null)
  if (against) {
    return (
      <div className="grid gap-1.5 pb-3 sm:ps-9">
        <p className="text-careful">Left out for this patient: {against}.</p>
        <div className="flex flex-wrap gap-1.5">
          {swaps.map(({ slug, reason }) => (
            <Button
              key={slug}
              size="compact"
              title={reason}
              onClick={() =>
                edit(
                  (now) => changed(now, id, swapped(prescription, library.factsOf(slug))),
                  `Swapped ${name} for ${nameOf(slug)}`,
                )
              }
            >
              Swap for {nameOf(slug)}
            </Button>
          ))}
          <Button
            size="compact"
            onClick={() => bringIn(movement, { make: (now) => now, label: `Kept ${name}` })}
          >
            Say why it stays
          </Button>
          <Button size="compact" look="quiet" onClick={() => remove([id])}>
            Take out
          </Button>
        </div>
      </div>
    )
  }
  const cares = facts ? caresOf(facts, protection.profile) : []
  if (!kept && !likeness && cares.length === 0) return null
  return (
    <p className="pb-2 text-sm sm:ps-9">
      {kept && <span className="block text-quiet">Kept with a reason: {kept.reason}</span>}
      {cares.length > 0 && <span className="block text-quiet">With care: {cares.join('; ')}</span>}
      {likeness && <span className="block text-careful">{likeness}</span>}
    </p>
  )
}
