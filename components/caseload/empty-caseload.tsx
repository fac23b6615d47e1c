import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { caseloadAddress } from '@/lib/caseload/address'
import type { AskedCaseload } from '@/lib/caseload/input'
import type { View } from '@/lib/caseload/view'

const words: Record<Exclude<View, 'all'>, { title: string; text: string }> = {
  look: {
    title: 'Nobody needs a look right now.',
    text: 'Much pain, movements skipped for pain, comments, silence and due reviews show up here.',
  },
  silent: {
    title: 'Nobody is silent.',
    text: 'A patient shows up here after four planned days without a report, or a week.',
  },
  new: {
    title: 'Everyone has started.',
    text: 'Patients who have not practised yet show up here, the newest first.',
  },
  ended: {
    title: 'Nobody’s care has ended yet.',
    text: 'When you end someone’s care, their record stays here.',
  },
}

const AddPatient = () => (
  <ButtonLink href="/patients/new" look="primary">
    Add a patient
  </ButtonLink>
)

/** What stands where the list would be, and what to do about it. */
export const EmptyCaseload = ({ asked }: { asked: AskedCaseload }) => {
  if (asked.q) {
    return (
      <EmptyState title={`No one is called “${asked.q}”.`} action={<AddPatient />}>
        Type the beginning of any part of the name.
      </EmptyState>
    )
  }
  if (asked.view === 'all') {
    return (
      <EmptyState title="Your caseload starts with one patient." action={<AddPatient />}>
        Add someone by name and date of birth. Then build their program, publish it, and let them in
        with a link. Whoever needs a look will be on top here, with the reason.
      </EmptyState>
    )
  }
  const { title, text } = words[asked.view]
  return (
    <EmptyState
      title={title}
      action={<ButtonLink href={caseloadAddress({ whose: asked.whose })}>Show everyone</ButtonLink>}
    >
      {text}
    </EmptyState>
  )
}
