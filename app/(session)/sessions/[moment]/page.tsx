import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Suspense } from 'react'
import { beforePlan } from '@/app/(portal)/before-plan'
import { PlanGate } from '@/components/screening/plan-gate'
import { NothingHere } from '@/components/sessions/nothing-here'
import { picturesOf } from '@/components/sessions/pictures'
import { SessionFlow } from '@/components/sessions/session-flow'
import { sessionWords } from '@/components/sessions/session-words'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import type { PatientScope } from '@/lib/access/scope'
import { dayAt } from '@/lib/days'
import type { AnchorKey } from '@/lib/programs/anchors'
import { plannedOn } from '@/lib/programs/planned-day'
import { DAY_ITSELF } from '@/lib/reports/day-itself'
import { openDay } from '@/lib/sessions/queries'
import { isMoment, momentName, sessionPlan } from '@/lib/sessions/session-plan'
import { standingToday } from '@/lib/sessions/standing-today'
import { SessionSkeleton } from './skeleton'

type SessionPageProps = { params: Promise<{ moment: string }> }

export const generateMetadata = async ({ params }: SessionPageProps): Promise<Metadata> => ({
  title: momentName((await params).moment),
})

type SessionProps = { scope: PatientScope<'self'>; moment: AnchorKey }

const Session = async ({ scope, moment }: SessionProps) => {
  const today = dayAt(scope.now, scope.patientTimeZone)
  const { standing, revision, reportsToday, ...known } = await openDay(scope, {
    day: today,
    from: today,
  })
  const first = await beforePlan(scope, standing)
  if (first) return first
  const planned = revision
    ? plannedOn(revision.document.program, today).find((each) => each.moment === moment)
    : undefined
  if (!revision || !planned) return <NothingHere />
  const { document, usualPain } = revision
  const allowed = standingToday({ ...known, document, usualPain, today })
  const plan = sessionPlan(revision, moment, planned.entries, allowed)
  return (
    <PlanGate patientId={scope.patientId} numbers={plan.help}>
      <SessionFlow
        plan={plan}
        pictures={picturesOf(plan)}
        patientId={scope.patientId}
        name={scope.patientName}
        known={reportsToday.filter((report) => report.moment === moment)}
        day={reportsToday.filter((report) => report.moment === DAY_ITSELF)}
        home={{ href: '/today', words: sessionWords.backToToday }}
      />
    </PlanGate>
  )
}

const SessionPage = async ({ params }: SessionPageProps) => {
  const { moment } = await params
  const scope = await gate(ownRecord(), `/sessions/${encodeURIComponent(moment)}`)
  if (!isMoment(moment)) notFound()
  if (scope.careEndedAt) redirect('/today')
  return (
    <Suspense fallback={<SessionSkeleton />}>
      <Session scope={scope} moment={moment} />
    </Suspense>
  )
}

export default SessionPage
