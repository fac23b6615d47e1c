import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { firstName } from '@/lib/sessions/first-name'
import { PortalFoot } from './portal-foot'
import { afterCareWords, helpWords, todayWords } from './today-words'

type Clinic = { clinicName: string; clinicPhone: string; emergencyNumber: string }

type CareEndedProps = {
  name: string
  clinic: Clinic
  /** The last day on which this page opens, in words. */
  until: string
  hasProgram: boolean
  /** What waits on this phone. */
  notes: ReactNode
}

/** Today, once care has ended: nothing is asked any more, and all of it can still be read. */
export const CareEnded = ({ name, clinic, until, hasProgram, notes }: CareEndedProps) => (
  <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
    <h1 className="text-[2rem]">{todayWords.hello(firstName(name))}</h1>
    <section className="grid grid-cols-[minmax(0,1fr)] gap-3 rounded-card wrap-break-word bg-well-soft p-4 sm:p-6">
      <h2 className="text-2xl">{afterCareWords.title(clinic.clinicName)}</h2>
      <p>{afterCareWords.thanks}</p>
      <p>{afterCareWords.until(until.replaceAll(' ', '\u00a0'))}</p>
    </section>
    {notes}
    {hasProgram && (
      <ButtonLink href="/sheet/mine" look="primary" size="session">
        {helpWords.paperLink}
      </ButtonLink>
    )}
    <PortalFoot {...clinic} />
  </div>
)
