import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { progressWords } from '@/components/reports/progress-words'
import { HeldView } from '@/components/screening/held-view'
import { picturesOf } from '@/components/sessions/pictures'
import { SessionFlow } from '@/components/sessions/session-flow'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import { toldReport } from '@/lib/reports/queries'
import { planStanding } from '@/lib/screening/queries'
import { movementsOfReport } from '@/lib/sessions/movements-of-report'
import { ownClinic } from '@/lib/sessions/queries'
import { sessionPlan } from '@/lib/sessions/session-plan'

export const metadata: Metadata = { title: progressWords.change }

type ReportPageProps = { params: Promise<{ reportId: string }> }

const ReportPage = async ({ params }: ReportPageProps) => {
  const { reportId } = await params
  const path = `/progress/${encodeURIComponent(reportId)}`
  const scope = await gate(ownRecord(), path)
  if (!z.uuid().safeParse(reportId).success) notFound()
  const { report, revision } = await gate(toldReport(scope, reportId), path)
  const { held } = await planStanding(scope)
  if (held) return <HeldView held={held} numbers={await ownClinic(scope)} />
  const plan = sessionPlan(revision, report.moment, movementsOfReport(revision.document, report))
  return (
    <SessionFlow
      plan={plan}
      pictures={picturesOf(plan)}
      patientId={scope.patientId}
      name={scope.patientName}
      known={[report]}
      isCorrection
      home={{ href: '/progress', words: progressWords.backToProgress }}
    />
  )
}

export default ReportPage
