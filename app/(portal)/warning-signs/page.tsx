import type { Metadata } from 'next'
import { signsWords } from '@/components/screening/check-words'
import { SignsForAnyone } from '@/components/screening/signs-for-anyone'
import { WarningSigns } from '@/components/screening/warning-signs'
import { OnThisDevice } from '@/components/sessions/on-this-device'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import { currentSession } from '@/lib/auth/current-session'
import { planStanding } from '@/lib/screening/standing/queries'
import { ownClinic } from '@/lib/sessions/queries'

export const metadata: Metadata = { title: signsWords.title }

/** Open to everyone: an emergency does not wait for a sign-in. */
const WarningSignsPage = async () => {
  const session = await currentSession()
  if (session?.kind !== 'patient') return <SignsForAnyone />
  const scope = await gate(ownRecord(), '/warning-signs')
  const [numbers, { held }] = await Promise.all([ownClinic(scope), planStanding(scope)])
  return (
    <>
      <OnThisDevice patientId={scope.patientId} known={[]} />
      <WarningSigns patientId={scope.patientId} numbers={numbers} held={held} />
    </>
  )
}

export default WarningSignsPage
