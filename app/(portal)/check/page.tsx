import type { Metadata } from 'next'
import { OwnCheck } from '@/components/screening/own-check'
import { checkWords } from '@/components/screening/check-words'
import { PlanGate } from '@/components/screening/plan-gate'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import { questionsToAsk } from '@/lib/screening/queries'
import { ownClinic } from '@/lib/sessions/queries'

export const metadata: Metadata = { title: checkWords.title }

const CheckPage = async () => {
  const scope = await gate(ownRecord(), '/check')
  const [asked, numbers] = await Promise.all([questionsToAsk(scope), ownClinic(scope)])
  const { patientId } = scope
  if (asked.standing.held) {
    return <PlanGate patientId={patientId} numbers={numbers} held={asked.standing.held} />
  }
  return <OwnCheck patientId={patientId} numbers={numbers} asked={asked} />
}

export default CheckPage
