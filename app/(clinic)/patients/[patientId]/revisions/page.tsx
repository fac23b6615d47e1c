import type { Metadata } from 'next'
import Link from 'next/link'
import { BackToProgram } from '@/components/programs/back-to-program'
import { RevisionList } from '@/components/programs/revision-list'
import { gate } from '@/lib/access/gate'
import { careTeam } from '@/lib/access/grant'
import { dayAt } from '@/lib/days'
import { REVISIONS_A_PAGE, revisionList } from '@/lib/programs/revisions/queries'

export const metadata: Metadata = { title: 'Program history' }

type RevisionsPageProps = {
  params: Promise<{ patientId: string }>
  searchParams: Promise<{ before?: string }>
}

const RevisionsPage = async ({ params, searchParams }: RevisionsPageProps) => {
  const { patientId } = await params
  const { before } = await searchParams
  const scope = await gate(careTeam({ patientId }), `/patients/${patientId}/revisions`)
  const wanted = /^\d{1,6}$/.test(before ?? '') ? Number(before) : undefined
  const revisions = await revisionList(scope, wanted)
  const oldest = revisions.at(-1)?.number ?? 1
  return (
    <div className="grid max-w-3xl gap-4">
      <BackToProgram patientId={patientId} />
      <h1 className="text-2xl">Program history of {scope.patientName}</h1>
      <RevisionList
        patientId={patientId}
        revisions={revisions}
        zone={scope.clinicTimeZone}
        today={dayAt(scope.now, scope.clinicTimeZone)}
      />
      {revisions.length === REVISIONS_A_PAGE && oldest > 1 && (
        <Link
          href={`?before=${oldest}`}
          className="justify-self-start font-semibold text-accent underline-offset-2 hover:underline"
        >
          Older revisions
        </Link>
      )}
    </div>
  )
}

export default RevisionsPage
