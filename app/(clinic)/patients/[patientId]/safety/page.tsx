import type { Metadata } from 'next'
import { ClearanceList } from '@/components/screening/clearance-list'
import { HoldBanner } from '@/components/screening/hold-banner'
import { HoldForm } from '@/components/screening/hold-form'
import { NeedClearanceForm } from '@/components/screening/need-clearance-form'
import { ScreeningForm } from '@/components/screening/screening-form'
import { ScreeningHistory } from '@/components/screening/screening-history'
import { BackLink } from '@/components/ui/back-link'
import { careTeam } from '@/lib/access/grant'
import { gate } from '@/lib/access/gate'
import { questionsAt } from '@/lib/screening/asked'
import { occasionOf } from '@/lib/screening/due'
import { safetyOf } from '@/lib/screening/queries'

export const metadata: Metadata = { title: 'Screening and clearances' }

type SafetyPageProps = { params: Promise<{ patientId: string }> }

const SafetyPage = async ({ params }: SafetyPageProps) => {
  const { patientId } = await params
  const path = `/patients/${patientId}/safety`
  const scope = await gate(careTeam({ patientId }), path)
  const { today, age, isPlanJudged, openHolds, clearances, screenings, standing } = await gate(
    safetyOf(scope),
    path,
  )
  const { patientName, patientTimeZone: timeZone, actor } = scope
  const canPrescribe = scope.by === 'clinician'
  const questions = questionsAt(age, isPlanJudged)
  const named = actor.credentials ? `${actor.name}, ${actor.credentials}` : actor.name
  return (
    <div className="grid max-w-5xl gap-8">
      <header>
        <BackLink href={`/patients/${patientId}`}>{patientName}</BackLink>
        <h1 className="text-2xl">Screening and clearances</h1>
        <p className="max-w-prose text-quiet">
          Asked at the first visit, every week, after a flare and with new leg symptoms. Answers say
          what was reported, never that nothing is there.
        </p>
      </header>
      <HoldBanner
        {...{ patientId, patientName, today, timeZone }}
        holds={openHolds}
        signer={canPrescribe ? named : null}
      />
      <section id="screening" aria-labelledby="screening-title" className="grid scroll-mt-4 gap-4">
        <h2 id="screening-title" className="text-lg">
          Red-flag questions
        </h2>
        <ScreeningForm
          patientId={patientId}
          questions={questions}
          occasion={occasionOf(standing.due)}
        />
        <ScreeningHistory {...{ questions, screenings, patientName, today, timeZone }} />
      </section>
      <section
        id="clearances"
        aria-labelledby="clearances-title"
        className="grid scroll-mt-4 gap-4"
      >
        <h2 id="clearances-title" className="text-lg">
          Clearances
        </h2>
        <ClearanceList {...{ patientId, clearances, today, canPrescribe }} />
        {canPrescribe && (
          <details className="open:pb-2">
            <summary className="cursor-pointer font-semibold text-accent">
              Something waits for a clearance
            </summary>
            <div className="pt-3">
              <NeedClearanceForm patientId={patientId} />
            </div>
          </details>
        )}
      </section>
      {canPrescribe && openHolds.length === 0 && (
        <details>
          <summary className="cursor-pointer font-semibold text-accent">Pause the plan</summary>
          <HoldForm patientId={patientId} today={today} />
        </details>
      )}
    </div>
  )
}

export default SafetyPage
