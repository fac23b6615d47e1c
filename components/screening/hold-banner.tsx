import { Lock, Pause } from 'lucide-react'
import { sayDay, sayInstant, type Day } from '@/lib/days'
import type { OpenHold } from '@/lib/screening/holds/queries'
import { redFlags } from '@/lib/screening/red-flags'
import { outcomeWords } from '@/lib/screening/what-to-do'
import { HoldForm } from './hold-form'
import { UnlockForm } from './unlock-form'

type HoldBannerProps = {
  patientId: string
  patientName: string
  holds: readonly OpenHold[]
  today: Day
  timeZone: string
  /** The one who may unlock it, in whose name it is done; null for those who may not. */
  signer: string | null
}

/** A clinician's own pause, with its day, in place of what a sign asks for. */
const PauseLine = ({ hold, today, timeZone }: { hold: OpenHold; today: Day; timeZone: string }) => (
  <p>
    <strong>Look again: {hold.reviewOn && sayDay(hold.reviewOn, today)}.</strong> Paused by{' '}
    {hold.clinicianName ?? 'a clinician'} ({sayInstant(hold.raisedAt, timeZone, today)}). It stays
    paused until a clinician lifts it; the patient reads the day.
  </p>
)

const saidYes = ({ answers }: OpenHold): string[] =>
  redFlags.filter(({ code }) => answers?.[code] === 'yes').map(({ question }) => question)

const raisedBy = ({ raisedBy, clinicianName }: OpenHold, patientName: string): string =>
  raisedBy === 'patient' ? `${patientName} reported it` : `${clinicianName ?? 'A clinician'} did`

/** What holds a plan, since when and why, with the one way to lift it. */
export const HoldBanner = (props: HoldBannerProps) => {
  const { patientId, patientName, holds, today, timeZone, signer } = props
  const [first] = holds
  if (!first) return null
  const isLocked = holds.some(({ level }) => level !== 'C')
  const Icon = isLocked ? Lock : Pause
  return (
    <section
      id="hold"
      aria-labelledby="hold-title"
      className={`grid scroll-mt-4 gap-3 rounded-card border p-4 ${
        isLocked ? 'border-stop bg-stop-soft' : 'border-careful bg-careful-soft'
      }`}
    >
      <h2
        id="hold-title"
        className={`flex items-center gap-2 text-lg ${isLocked ? 'text-stop' : 'text-careful'}`}
      >
        <Icon aria-hidden className="size-5" />
        {isLocked ? 'The plan is locked' : 'The plan is paused'}
      </h2>
      <ul className="grid gap-3">
        {holds.map((hold) => (
          <li key={hold.id}>
            {hold.reviewOn ? (
              <PauseLine hold={hold} today={today} timeZone={timeZone} />
            ) : (
              <p>
                <strong>{outcomeWords[hold.level].name}.</strong> {raisedBy(hold, patientName)} (
                {sayInstant(hold.raisedAt, timeZone, today)}). {outcomeWords[hold.level].toDo}
              </p>
            )}
            {hold.reason && <p>“{hold.reason}”</p>}
            {saidYes(hold).length > 0 && (
              <ul className="ms-5 list-disc">
                {saidYes(hold).map((question) => (
                  <li key={question}>{question} Yes.</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <p className="text-sm">
        {patientName} sees what to do and whom to ring, and nothing of the plan: not today, not a
        session, not the sheet.
      </p>
      {signer ? (
        <>
          <UnlockForm
            patientId={patientId}
            holdIds={holds.map(({ id }) => id)}
            signer={signer}
            isLocked={isLocked}
          />
          {holds.every(({ reviewOn }) => reviewOn) && (
            <details>
              <summary className="cursor-pointer font-semibold text-accent">
                Leave it paused, with a new day
              </summary>
              <HoldForm key={first.id} patientId={patientId} today={today} />
            </details>
          )}
        </>
      ) : (
        <p className="text-sm font-semibold">A clinician can unlock it, with a reason.</p>
      )}
    </section>
  )
}
