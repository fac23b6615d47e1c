import Link from 'next/link'
import { dayAt, sayDay, type Day } from '@/lib/days'
import { doseInWords } from '@/lib/programs/dose-words'
import { currentPhase } from '@/lib/programs/planned-day'
import type { PublishedRevision } from '@/lib/programs/revisions/queries'

type ProgramNowProps = {
  patientId: string
  revision: PublishedRevision | null
  today: Day
  timeZone: string
}

/** What the patient follows now: the movements of the current phase with their dose. */
export const ProgramNow = ({ patientId, revision, today, timeZone }: ProgramNowProps) => {
  if (!revision) {
    return (
      <section aria-labelledby="program-now" className="grid content-start gap-2">
        <h2 id="program-now" className="text-lg">
          Program
        </h2>
        <p className="text-quiet">
          Nothing is published yet.{' '}
          <Link
            href={`/patients/${patientId}/program`}
            prefetch={false}
            className="text-accent underline"
          >
            Build the program
          </Link>
          , then let the patient in.
        </p>
      </section>
    )
  }
  const { program, movements } = revision.document
  const phase = currentPhase(program)
  return (
    <section aria-labelledby="program-now" className="grid content-start gap-2">
      <h2 id="program-now" className="text-lg">
        Program
      </h2>
      <p className="text-quiet">
        {phase.name}
        {program.phases.length > 1 &&
          ` · phase ${program.phases.indexOf(phase) + 1} of ${program.phases.length}`}
        {` · no. ${revision.number}, ${sayDay(dayAt(revision.publishedAt, timeZone), today)}`}
        {program.reviewOn && ` · review ${sayDay(program.reviewOn, today)}`}
      </p>
      <ul className="grid gap-1.5">
        {phase.prescriptions.map(({ id, movement, dose }) => (
          <li key={id}>
            <span className="font-semibold">{movements[movement]?.movement.name ?? movement}</span>
            <span className="block text-sm text-quiet">{doseInWords(dose)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
