import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { progressWords } from '@/components/reports/progress-words'
import { beforePlan } from '@/app/(portal)/before-plan'
import { PlanGate } from '@/components/screening/plan-gate'
import { picturesOf } from '@/components/sessions/pictures'
import { SessionFlow } from '@/components/sessions/session-flow'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import { dayAt } from '@/lib/days'
import { toldReport } from '@/lib/reports/queries'
import { movementsOfReport } from '@/lib/sessions/movements-of-report'
import { openDay } from '@/lib/sessions/queries'
import { sessionPlan } from '@/lib/sessions/session-plan'
import { standingToday } from '@/lib/sessions/standing-today'

export const metadata: Metadata = { title: progressWords.change }

type ReportPageProps = { params: Promise<{ reportId: string }> }

const ReportPage = async ({ params }: ReportPageProps) => {
  const { reportId } = await params
  const path = `/progress/${encodeURIComponent(reportId)}`
  const scope = await gate(ownRecord(), path)
  if (!z.uuid().safeParse(reportId).success) notFound()
  const { report, revision } = await gate(toldReport(scope, reportId), path)
  const today = dayAt(scope.now, scope.patientTimeZone)
  const known = await openDay(scope, { day: today, from: today })
  const first = await beforePlan(scope, known.standing)
  if (first) return first
  const { document } = revision
  const usualPain = known.revision?.usualPain ?? null
  const allowed = standingToday({ ...known, document, usualPain, today })
  const movements = movementsOfReport(document, report)
  const plan = sessionPlan(revision, report.moment, movements, allowed)
  return (
    <PlanGate patientId={scope.patientId} numbers={plan.help}>
      <SessionFlow
        plan={plan}
        pictures={picturesOf(plan)}
        patientId={scope.patientId}
        name={scope.patientName}
        known={[report]}
        day={[]}
        isCorrection
        home={{ href: '/progress', words: progressWords.backToProgress }}
      />
    </PlanGate>
  )
}

export default ReportPage
