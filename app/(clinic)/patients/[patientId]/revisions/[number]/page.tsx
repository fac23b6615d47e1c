import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ChangeList } from '@/components/programs/change-list'
import { Decisions } from '@/components/programs/decisions'
import { ProgramReading } from '@/components/programs/program-reading'
import { ButtonLink } from '@/components/ui/button'
import { gate } from '@/lib/access/gate'
import { careTeam } from '@/lib/access/grant'
import { dayAt, sayInstant } from '@/lib/days'
import { revisionByNumber } from '@/lib/programs/queries'

export const metadata: Metadata = { title: 'Revision' }

type RevisionPageProps = { params: Promise<{ patientId: string; number: string }> }

const RevisionPage = async ({ params }: RevisionPageProps) => {
  const { patientId, number } = await params
  const path = `/patients/${patientId}/revisions/${number}`
  const scope = await gate(careTeam({ patientId }), path)
  if (!/^\d{1,6}$/.test(number)) notFound()
  const revision = await gate(revisionByNumber(scope, Number(number)), path)
  const zone = scope.clinicTimeZone
  return (
    <div className="grid gap-4">
      <Link
        href={`/patients/${patientId}/revisions`}
        className="justify-self-start font-semibold text-accent underline-offset-2 hover:underline"
      >
        History of {scope.patientName}
      </Link>
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h1 className="text-xl">Revision {revision.number}</h1>
          <p className="text-quiet">
            {sayInstant(revision.publishedAt, zone, dayAt(scope.now, zone))} ·{' '}
            {revision.document.signedBy.name}. This is what the patient saw.
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <ButtonLink href={`/sheet/${patientId}/${revision.number}`} target="_blank">
            Print
          </ButtonLink>
          <ButtonLink href={`/patients/${patientId}/program?from=${revision.number}`}>
            Start a draft from this
          </ButtonLink>
        </div>
      </header>
      {revision.changes.length > 0 && (
        <section className="grid gap-2 border-b border-line pb-4">
          <h2 className="text-base">What it changed</h2>
          <ChangeList changes={revision.changes} />
        </section>
      )}
      <Decisions title="Signed for" document={revision.document} />
      <ProgramReading
        document={revision.document}
        today={dayAt(revision.publishedAt, scope.patientTimeZone)}
      />
    </div>
  )
}

export default RevisionPage
