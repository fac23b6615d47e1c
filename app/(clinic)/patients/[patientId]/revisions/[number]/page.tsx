import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChangeList } from '@/components/programs/change-list'
import { Decisions } from '@/components/programs/decisions'
import { ProgramReading } from '@/components/programs/program-reading'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { gate } from '@/lib/access/gate'
import { careTeam } from '@/lib/access/grant'
import { dayAt, sayInstant } from '@/lib/days'
import { revisionByNumber } from '@/lib/programs/revisions/queries'

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
      <BackLink href={`/patients/${patientId}/revisions`}>History of {scope.patientName}</BackLink>
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h1 className="text-2xl">Revision {revision.number}</h1>
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
      <div className="grid items-start gap-x-12 gap-y-6 border-t border-line pt-5 xl:grid-cols-[minmax(0,36rem)_minmax(0,1fr)]">
        <div className="grid gap-6 xl:order-1">
          {revision.changes.length > 0 && (
            <section className="grid gap-2">
              <h2 className="text-base">What it changed</h2>
              <ChangeList changes={revision.changes} />
            </section>
          )}
          <Decisions title="Signed for" document={revision.document} />
        </div>
        <ProgramReading
          document={revision.document}
          today={dayAt(revision.publishedAt, scope.patientTimeZone)}
        />
      </div>
    </div>
  )
}

export default RevisionPage
