import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { Builder } from '@/components/programs/builder'
import { ReadyToPublish } from '@/components/programs/ready-to-publish'
import { PicturePanel } from '@/components/patients/picture/picture-panel'
import { FoldedOnPhone } from '@/components/programs/folded-on-phone'
import { PatientContext } from '@/components/programs/patient-context'
import { gate } from '@/lib/access/gate'
import { careTeam } from '@/lib/access/grant'
import type { PatientScope } from '@/lib/access/scope'
import { becauseOf } from '@/lib/programs/because'
import { programInHand } from '@/lib/programs/queries'
import { standingHindrances } from '@/lib/programs/publishing/queries'
import { worriesTold } from '@/lib/worries/queries'
import { becauseOfWorry, heaviestFirst } from '@/lib/worries/worry-answered'
import { ProgramSkeleton } from './skeleton'

type ProgramPageProps = {
  params: Promise<{ patientId: string }>
  searchParams: Promise<{ from?: string }>
}

export const metadata: Metadata = { title: 'Program' }

type ProgramProps = {
  scope: PatientScope<'clinician' | 'assistant'>
  patientId: string
  from: string | undefined
  path: string
}

const Program = async ({ scope, patientId, from, path }: ProgramProps) => {
  const wanted = /^\d{1,6}$/.test(from ?? '') ? Number(from) : null
  const [{ patient, draft, standing, ...rest }, inTheWay, worries] = await gate(
    Promise.all([programInHand(scope, wanted), standingHindrances(scope), worriesTold(scope)]),
    path,
  )
  const because = becauseOf({
    worries: heaviestFirst(worries).map(becauseOfWorry),
    goals: patient.goals,
    picture: standing.picture,
  })

  return (
    <>
      <header className="grid gap-2 pb-3 max-lg:gap-1 max-lg:pb-1">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <h1 className="text-2xl">
            Program for {patient.name}
            <span className="font-normal text-quiet">, {patient.age}</span>
          </h1>
          <Link
            href={`/patients/${patientId}`}
            className="text-accent underline-offset-2 hover:underline"
          >
            Record
          </Link>
          <Link
            href={`/patients/${patientId}/revisions`}
            className="text-accent underline-offset-2 hover:underline"
          >
            History
          </Link>
          <Link
            href={`/patients/${patientId}/safety`}
            className="text-accent underline-offset-2 hover:underline"
          >
            Screening
          </Link>
          <Link
            href={`/library?patient=${patientId}`}
            className="text-accent underline-offset-2 hover:underline"
          >
            Library
          </Link>
        </div>
        <ReadyToPublish patientId={patientId} hindrances={inTheWay} />
        <FoldedOnPhone label="What matters, goals and pain">
          <PatientContext patient={patient} />
          <PicturePanel patientId={patientId} standing={standing} today={rest.today} />
        </FoldedOnPhone>
      </header>
      <Builder
        key={patientId}
        patientId={patientId}
        patientName={patient.name}
        actorId={scope.actor.id}
        canPublish={scope.by === 'clinician'}
        opened={draft}
        tried={standing.picture.treatments}
        usualPain={patient.usualPain}
        because={because}
        {...rest}
      />
    </>
  )
}

const ProgramPage = async ({ params, searchParams }: ProgramPageProps) => {
  const { patientId } = await params
  const { from } = await searchParams
  const path = `/patients/${patientId}/program`
  const scope = await gate(careTeam({ patientId }), path)
  return (
    <Suspense fallback={<ProgramSkeleton />}>
      <Program scope={scope} patientId={patientId} from={from} path={path} />
    </Suspense>
  )
}

export default ProgramPage
