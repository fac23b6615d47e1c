'use client'

import { Plus } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import type { Phase } from '@/lib/programs/document'
import { isOpenToClinician } from '@/lib/protection/patient-filter'
import { standInsFor } from '@/lib/protection/stand-ins'
import { useBuilder } from './builder-context'

/** Said where everything in a phase is left out for the patient, with what could stand in. */
export const NothingLeft = ({ phase }: { phase: Phase }) => {
  const { library, protection, nameOf, add } = useBuilder()
  const isOut = ({ movement, options }: Phase['prescriptions'][number]) =>
    protection.against(movement) !== null &&
    !options.some((option) => protection.isForPatient(option.movement))
  if (phase.prescriptions.length === 0 || !phase.prescriptions.every(isOut)) return null
  const entries = library.index?.entries ?? []
  const open = entries.filter(
    (each) =>
      isOpenToClinician(each, protection.profile) &&
      protection.against(each.slug) === null &&
      protection.likeness(each.slug) === null,
  )
  const leftOut = phase.prescriptions.flatMap(({ movement }): CatalogueEntry[] => {
    const facts = library.factsOf(movement)
    return facts ? [facts] : []
  })
  const standIns = standInsFor(leftOut, open)
  return (
    <Notice tone="careful" title="Nothing in this phase stays open" role="status">
      <p>
        {standIns.length > 0
          ? 'What is held leaves out every movement here. Any of these would stay open:'
          : library.index
            ? 'What is held leaves out every movement here, and nothing else in the library is open and unlike what hurt. Look at what is held, or see the patient.'
            : 'What is held leaves out every movement here.'}
      </p>
      <ul className="flex flex-wrap gap-1.5 pt-2 empty:hidden">
        {standIns.map(({ slug, reason }) => (
          <li key={slug}>
            <Button
              size="compact"
              className="h-full flex-col items-start! py-1 text-start"
              onClick={() => {
                const entry = library.factsOf(slug)
                if (entry) add(entry)
              }}
            >
              <span className="flex items-center gap-1">
                <Plus aria-hidden className="size-3.5" /> {nameOf(slug)}
              </span>
              <span className="text-[0.8125rem] font-normal text-quiet">{reason}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
