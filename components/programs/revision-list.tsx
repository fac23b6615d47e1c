import Link from 'next/link'
import { EmptyState } from '@/components/ui/empty-state'
import { ButtonLink } from '@/components/ui/button'
import { sayInstant, type Day } from '@/lib/days'
import type { RevisionLine } from '@/lib/programs/revisions/queries'
import { ChangeList } from './change-list'

type RevisionListProps = {
  patientId: string
  revisions: readonly RevisionLine[]
  zone: string
  today: Day
}

/** Every revision from the newest: when, by whom, and what it changed. */
export const RevisionList = ({ patientId, revisions, zone, today }: RevisionListProps) =>
  revisions.length === 0 ? (
    <EmptyState
      title="Nothing has been published yet"
      action={
        <ButtonLink look="primary" href={`/patients/${patientId}/program`}>
          Open the draft
        </ButtonLink>
      }
    >
      <p>Each time a program is published, it is kept here exactly as the patient saw it.</p>
    </EmptyState>
  ) : (
    <ol className="divide-y divide-line border-y border-line">
      {revisions.map(({ number, publishedAt, changes, signedBy, movementCount }) => (
        <li key={number} className="grid gap-1 py-4 sm:grid-cols-[10rem_1fr] sm:gap-6">
          <div>
            <Link
              href={`/patients/${patientId}/revisions/${number}`}
              className="font-semibold text-accent underline-offset-2 hover:underline"
            >
              Revision {number}
            </Link>
            <p className="text-sm text-quiet">{sayInstant(publishedAt, zone, today)}</p>
            <p className="text-sm text-quiet">{signedBy.name}</p>
          </div>
          <div className="grid gap-1">
            {(number === 1 || changes.length === 0) && (
              <p>
                {number === 1 ? 'First program' : 'Nothing new for the patient'}:{' '}
                {movementCount === 1 ? '1 movement' : `${movementCount} movements`}
              </p>
            )}
            <ChangeList changes={changes} />
          </div>
        </li>
      ))}
    </ol>
  )
