import type { Metadata } from 'next'
import { CheckInForm } from '@/components/check-ins/check-in-form'
import { checkInWords } from '@/components/check-ins/check-in-words'
import { SomeoneToTalkTo } from '@/components/check-ins/someone-to-talk-to'
import { PlanGate } from '@/components/screening/plan-gate'
import { ButtonLink } from '@/components/ui/button'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import { latestCheckIn } from '@/lib/check-ins/queries'
import { dayAt } from '@/lib/days'
import { planStanding } from '@/lib/screening/standing/queries'
import { ownClinic } from '@/lib/sessions/queries'

export const metadata: Metadata = { title: checkInWords.title }

const CheckInPage = async () => {
  const scope = await gate(ownRecord(), '/check-in')
  const [clinic, latest, { held }] = await Promise.all([
    ownClinic(scope),
    latestCheckIn(scope),
    planStanding(scope),
  ])
  const dayOf = (at: Date) => dayAt(at, scope.patientTimeZone)
  const said = latest && dayOf(latest.saidAt) === dayOf(scope.now) ? latest : null
  return (
    <PlanGate patientId={scope.patientId} numbers={clinic} held={held}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {said ? (
          <>
            <SomeoneToTalkTo said={said} clinic={clinic} />
            <ButtonLink href="/today" size="session">
              {checkInWords.toToday}
            </ButtonLink>
            <details key={said.saidAt.toISOString()}>
              <summary className="flex min-h-12 cursor-pointer items-center font-semibold text-accent underline underline-offset-4">
                {checkInWords.again}
              </summary>
              <div className="pt-4">
                <CheckInForm />
              </div>
            </details>
          </>
        ) : (
          <>
            <header className="grid gap-2">
              <h1 className="text-[2rem]">{checkInWords.title}</h1>
              <p>{checkInWords.lead}</p>
              <p>{checkInWords.leadMore}</p>
            </header>
            <CheckInForm />
          </>
        )}
      </div>
    </PlanGate>
  )
}

export default CheckInPage
