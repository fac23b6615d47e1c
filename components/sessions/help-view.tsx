import { Printer } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button'
import { checkInWords } from '@/components/check-ins/check-in-words'
import { safetyWords } from '@/components/safety/safety-words'
import { ownPictureWords } from '@/components/own-picture/own-picture-words'
import { worryWords } from '@/components/worries/worry-words'
import type { Help } from '@/lib/sessions/session-plan'
import { LeaveDevice } from './leave-device'
import { RingLink } from './ring-link'
import { StopRules } from './stop-rules'
import { helpWords } from './today-words'

type HelpViewProps = {
  help: Omit<Help, 'clinicianName'> & { clinicianName: string | null }
  patientId: string
  hasProgram: boolean
}

/** Whom to ask, when to stop, and the way out. */
export const HelpView = ({ help, patientId, hasProgram }: HelpViewProps) => {
  const { clinicName, clinicPhone, clinicianName, emergencyNumber, crisisLine } = help
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      <header className="grid gap-4">
        <h1 className="text-[2rem]">{helpWords.title}</h1>
        <p>{helpWords.lead}</p>
        <RingLink name={clinicName} phone={clinicPhone} />
        {clinicianName && <p className="text-quiet">{helpWords.from(clinicianName)}</p>}
      </header>
      <section className="grid gap-3 rounded-card border border-stop bg-stop-soft p-4">
        <h2 className="text-xl text-stop">{helpWords.emergencyTitle}</h2>
        {emergencyNumber && <p>{helpWords.emergencyLead(emergencyNumber)}</p>}
        <ul className="grid list-disc gap-2 ps-6">
          {helpWords.emergencySigns.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <RingLink name={emergencyNumber} phone={emergencyNumber} isUrgent />
      </section>
      <section id="stop" className="grid scroll-mt-4 gap-3">
        <h2 className="text-xl">{helpWords.stopTitle}</h2>
        <StopRules help={{ ...help, clinicianName: clinicianName ?? clinicName }} hasOwnTitle />
        <p>{helpWords.soreness}</p>
      </section>
      {crisisLine && (
        <section className="grid gap-3">
          <h2 className="text-xl">{helpWords.crisisTitle}</h2>
          <p>{helpWords.crisis(crisisLine)}</p>
          <RingLink name={crisisLine} phone={crisisLine} />
        </section>
      )}
      <section className="grid gap-3">
        <h2 className="text-xl">{checkInWords.cardTitle}</h2>
        <p>{checkInWords.card}</p>
        <ButtonLink href="/check-in" prefetch={false} size="large" className="justify-self-start">
          {checkInWords.cardLink}
        </ButtonLink>
      </section>
      <section className="grid gap-3">
        <h2 className="text-xl">{worryWords.fromHelp}</h2>
        <p>{worryWords.fromHelpMore}</p>
        <ButtonLink href="/worries" size="large" className="justify-self-start">
          {worryWords.fromHelpLink}
        </ButtonLink>
      </section>
      <section className="grid gap-3">
        <h2 className="text-xl">{ownPictureWords.fromHelp}</h2>
        <p>{ownPictureWords.fromHelpMore}</p>
        <ButtonLink href="/about-me" prefetch={false} size="large" className="justify-self-start">
          {ownPictureWords.fromHelpLink}
        </ButtonLink>
      </section>
      {hasProgram && (
        <section className="grid gap-3">
          <h2 className="text-xl">{safetyWords.fromHelp}</h2>
          <p>{safetyWords.fromHelpMore}</p>
          <ButtonLink href="/safe" size="large" className="justify-self-start">
            {safetyWords.fromHelpLink}
          </ButtonLink>
        </section>
      )}
      {hasProgram && (
        <section className="grid gap-3">
          <h2 className="text-xl">{helpWords.paperTitle}</h2>
          <p>{helpWords.paperMore}</p>
          <ButtonLink
            href="/sheet/mine"
            prefetch={false}
            size="large"
            className="justify-self-start"
          >
            <Printer aria-hidden className="size-5" />
            {helpWords.paperLink}
          </ButtonLink>
        </section>
      )}
      <section className="grid gap-3">
        <h2 className="text-xl">{helpWords.account}</h2>
        <p>{helpWords.accountMore}</p>
        <ButtonLink href="/account" size="large" className="justify-self-start">
          {helpWords.accountLink}
        </ButtonLink>
        <LeaveDevice patientId={patientId} />
      </section>
    </div>
  )
}
