'use client'

import { Notice } from '@/components/ui/notice'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import type { Phase } from '@/lib/programs/document'
import { isOpenToClinician } from '@/lib/protection/patient-filter'
import { standInsFor } from '@/lib/protection/stand-ins'
import { useBuilder } from './builder-context'
import { Suggested } from './suggested'

/** Said where everything in a phase is left out for the patient, with what could stand in. */
export const NothingLeft = ({ phase }: { phase: Phase }) => {
  const { library, protection } = useBuilder()
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
      <div className="pt-2 empty:hidden">
        <Suggested movements={standIns} />
      </div>
    </Notice>
  )
}
