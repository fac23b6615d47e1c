import type { Metadata } from 'next'
import { Suspense } from 'react'
import { z } from 'zod'
import { OwnTrends } from '@/components/capacity/own-trends'
import { ProgressView } from '@/components/reports/progress-view'
import { progressWords } from '@/components/reports/progress-words'
import { OnThisDevice } from '@/components/sessions/on-this-device'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import type { PatientScope } from '@/lib/access/scope'
import { ownCapacities } from '@/lib/capacity/queries'
import { trendsIn } from '@/lib/capacity/trend'
import { addDays, dayAt } from '@/lib/days'
import { firstDayOfWeeks, practisedWeeks } from '@/lib/reports/practised-weeks'
import { ownPictureOf } from '@/lib/own-picture/queries'
import { toldDays, toldReports } from '@/lib/reports/queries'
import { ProgressSkeleton } from './skeleton'

export const metadata: Metadata = { title: progressWords.title }

const WEEKS = 6

type ProgressPageProps = { searchParams: Promise<{ after?: string | string[] }> }

type ProgressProps = ProgressPageProps & { scope: PatientScope<'self'> }

const Progress = async ({ scope, searchParams }: ProgressProps) => {
  const after = z
    .uuid()
    .optional()
    .catch(undefined)
    .parse((await searchParams).after)
  const today = dayAt(scope.now, scope.patientTimeZone)
  const to = addDays(today, 1)
  const [told, own, measured] = await Promise.all([
    toldDays(scope, { from: firstDayOfWeeks(today, WEEKS), to }),
    ownPictureOf(scope),
    ownCapacities(scope),
  ])
  const page = await gate(toldReports(scope, { after }), '/progress')
  return (
    <ProgressView
      notes={<OnThisDevice patientId={scope.patientId} known={[]} />}
      today={today}
      pledge={own?.picture.pledge ?? ''}
      trends={!after && <OwnTrends trends={trendsIn(measured)} today={today} />}
      told={told}
      weeks={practisedWeeks(told, today, WEEKS)}
      page={page}
      isFirstPage={!after}
    />
  )
}

const ProgressPage = async ({ searchParams }: ProgressPageProps) => {
  const scope = await gate(ownRecord(), '/progress')
  return (
    <Suspense fallback={<ProgressSkeleton />}>
      <Progress scope={scope} searchParams={searchParams} />
    </Suspense>
  )
}

export default ProgressPage
