import type { Metadata } from 'next'
import { TrailList } from '@/components/patients/trail-list'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { careTeam } from '@/lib/access/grant'
import { gate } from '@/lib/access/gate'
import { recordTrail } from '@/lib/audit/trail'
import { dayAt } from '@/lib/days'

export const metadata: Metadata = { title: 'Who opened this record' }

type RecordPageProps = {
  params: Promise<{ patientId: string }>
  searchParams: Promise<{ before?: string | string[] }>
}

const RecordPage = async ({ params, searchParams }: RecordPageProps) => {
  const { patientId } = await params
  const { before } = await searchParams
  const scope = await gate(careTeam({ patientId }), `/patients/${patientId}/record`)
  const trail = await recordTrail(scope, typeof before === 'string' ? before : '')
  const zone = scope.clinicTimeZone
  return (
    <div className="grid gap-4">
      <header>
        <BackLink href={`/patients/${patientId}`}>{scope.patientName}</BackLink>
        <h1 className="text-2xl">Who opened this record</h1>
        <p className="max-w-prose text-quiet">
          Every look at this record and every change to it, newest first. Nothing here can be
          altered.
        </p>
      </header>
      <TrailList entries={trail.entries} today={dayAt(scope.now, zone)} timeZone={zone} />
      {trail.before && (
        <p>
          <ButtonLink
            size="compact"
            prefetch={false}
            href={`/patients/${patientId}/record?before=${encodeURIComponent(trail.before)}`}
          >
            Earlier
          </ButtonLink>
        </p>
      )}
    </div>
  )
}

export default RecordPage
