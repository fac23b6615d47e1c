import type { ReactNode } from 'react'
import { OwnCheck } from '@/components/screening/own-check'
import { PlanGate } from '@/components/screening/plan-gate'
import { OnThisDevice } from '@/components/sessions/on-this-device'
import type { PatientScope } from '@/lib/access/scope'
import { dayAt } from '@/lib/days'
import { questionsToAsk } from '@/lib/screening/queries'
import type { PlanStanding } from '@/lib/screening/standing/queries'
import { ownClinic } from '@/lib/sessions/queries'

/**
 * What stands in place of a patient's plan: what to do while it is held, and the questions that come
 * first for someone who never answered them. Null when the plan may open.
 */
export async function beforePlan(
  scope: PatientScope<'self'>,
  { held, isFirstEntry }: PlanStanding,
): Promise<ReactNode> {
  const { patientId } = scope
  if (held) {
    const today = dayAt(scope.now, scope.patientTimeZone)
    const offline = { stamp: `${today} held`, paths: ['/warning-signs', '/help'] }
    return (
      <>
        <OnThisDevice patientId={patientId} known={[]} offline={offline} />
        <PlanGate patientId={patientId} numbers={await ownClinic(scope)} held={held} />
      </>
    )
  }
  if (!isFirstEntry) return null
  const [asked, numbers] = await Promise.all([questionsToAsk(scope), ownClinic(scope)])
  return <OwnCheck patientId={patientId} numbers={numbers} asked={asked} />
}
