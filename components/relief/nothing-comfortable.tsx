'use client'

import type { ReactNode } from 'react'
import { RingLink } from '@/components/sessions/ring-link'
import { helpWords } from '@/components/sessions/today-words'
import { useDayReport } from '@/components/sessions/use-day-report'
import { Button, ButtonLink } from '@/components/ui/button'
import { withNothingComfortable } from '@/lib/reports/about-the-day'
import type { ReportDocument } from '@/lib/reports/document'
import { firstName } from '@/lib/sessions/first-name'
import type { Help } from '@/lib/sessions/session-plan'
import { reliefWords } from './relief-words'

type NothingComfortableProps = {
  patientId: string
  revisionId: string
  known: readonly ReportDocument[]
  help: Help
  /** Where the warning signs are gone through; the list stands here too, for when it can't open. */
  checkHref: string
  /** Ways to rest. */
  children: ReactNode
}

/** Out of options: warning signs first, then rest, then people; and the clinic is told. */
export const NothingComfortable = ({
  patientId,
  revisionId,
  known,
  help,
  checkHref,
  children,
}: NothingComfortableProps) => {
  const { report, write } = useDayReport(patientId, revisionId, known)
  if (!report?.isNothingComfortable) {
    return (
      <>
        {children}
        <section className="grid gap-3 border-t border-line pt-6">
          <p>{reliefWords.nothingMore}</p>
          <Button size="session" onClick={() => write(withNothingComfortable(true))}>
            {reliefWords.nothing}
          </Button>
        </section>
      </>
    )
  }
  return (
    <>
      <h2 className="text-2xl">{reliefWords.nothingTitle}</h2>
      <section className="grid gap-3 rounded-card border border-stop bg-stop-soft p-4">
        <h3 className="text-xl text-stop">{reliefWords.first}</h3>
        <ul className="grid list-disc gap-2 ps-6">
          {helpWords.emergencySigns.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        {help.emergencyNumber && (
          <>
            <p className="font-semibold">{reliefWords.firstCall(help.emergencyNumber)}</p>
            <RingLink name={help.emergencyNumber} phone={help.emergencyNumber} isUrgent />
          </>
        )}
        <ButtonLink href={checkHref} size="session">
          {reliefWords.checkLink}
        </ButtonLink>
      </section>
      <section className="grid gap-3">
        <h3 className="text-xl">{reliefWords.second}</h3>
        {children}
      </section>
      <section className="grid gap-3">
        <h3 className="text-xl">{reliefWords.third}</h3>
        <p role="status">{reliefWords.told(firstName(help.clinicianName))}</p>
        <RingLink name={help.clinicName} phone={help.clinicPhone} />
        <p className="text-quiet">{reliefWords.offline}</p>
        <Button
          look="quiet"
          size="large"
          onClick={() => write(withNothingComfortable(false))}
          className="justify-self-start"
        >
          {reliefWords.takeBack}
        </Button>
      </section>
    </>
  )
}
