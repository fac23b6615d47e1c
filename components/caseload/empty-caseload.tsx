import Link from 'next/link'
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

const linkClasses = 'font-semibold text-accent underline-offset-4 hover:underline'

/** The first day of a clinic: what its owner would want done, in a good order. */
const FirstSteps = () => (
  <ol className="ms-5 grid list-decimal gap-1.5">
    <li>
      <Link href="/settings" className={linkClasses}>
        Look over the clinic’s details
      </Link>
      : its name, phone and paper go on every sheet.
    </li>
    <li>
      <Link href="/settings/team" className={linkClasses}>
        Invite your colleagues
      </Link>
      , each with a sign-in of their own.
    </li>
    <li>
      <Link href="/library" className={linkClasses}>
        Read a few movements
      </Link>{' '}
      you use a lot, and sign those you agree with.
    </li>
    <li>
      Add your first patient by name and date of birth, build their program, publish it, and let
      them in with a link.
    </li>
  </ol>
)

type EmptyCaseloadProps = { asked: AskedCaseload; isOwner: boolean }

/** What stands where the list would be, and what to do about it. */
export const EmptyCaseload = ({ asked, isOwner }: EmptyCaseloadProps) => {
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
        {isOwner ? (
          <FirstSteps />
        ) : (
          <p>
            Add someone by name and date of birth. Then build their program, publish it, and let
            them in with a link. Whoever needs a look will be on top here, with the reason.
          </p>
        )}
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
