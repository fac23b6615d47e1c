import Link from 'next/link'
import type { PastRevision } from '@/lib/course/queries'
import { dayAt, sayDay, type Day } from '@/lib/days'

type RevisionListProps = {
  patientId: string
  revisions: readonly PastRevision[]
  today: Day
  timeZone: string
}

const shown = 3

/** The newest revisions, and what each changed for the patient. */
export const RevisionList = ({ patientId, revisions, today, timeZone }: RevisionListProps) => (
  <ol className="grid gap-2.5">
    {revisions.map(({ number, publishedAt, signedBy, changes }) => (
      <li key={number}>
        <p>
          <Link
            href={`/patients/${patientId}/revisions/${number}`}
            className="font-semibold text-accent underline-offset-4 hover:underline"
          >
            No. {number}
          </Link>
          <span className="text-quiet">
            {' '}
            · {sayDay(dayAt(publishedAt, timeZone), today)} · {signedBy}
          </span>
        </p>
        {changes.length > 0 && (
          <ul className="text-sm text-quiet">
            {changes.slice(0, shown).map(({ words }, index) => (
              <li key={index}>{words}</li>
            ))}
            {changes.length > shown && <li>and {changes.length - shown} more</li>}
          </ul>
        )}
      </li>
    ))}
  </ol>
)
