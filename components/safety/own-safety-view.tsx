import { RingLink } from '@/components/sessions/ring-link'
import { StopRules } from '@/components/sessions/stop-rules'
import { helpWords } from '@/components/sessions/today-words'
import { sayDate, type Day } from '@/lib/days'
import type { ProtectionProfile } from '@/lib/protection/profile'
import type { CurrentClearance } from '@/lib/screening/queries'
import type { LeftOut } from '@/lib/sessions/own-safety'
import type { Help } from '@/lib/sessions/session-plan'
import { safetyWords } from './safety-words'

type OwnSafetyViewProps = {
  screenedOn: Day | null
  clearances: readonly Pick<CurrentClearance, 'id' | 'clearedBy' | 'clearedOn'>[]
  signedBy: { name: string; credentials: string }
  signedOn: Day
  reviewOn: Day | null
  leftOut: readonly LeftOut[]
  limits: Pick<ProtectionProfile, 'loadCeiling' | 'painCeiling'>
  help: Help
}

const said = (day: Day): string => sayDate(day)

const Checked = ({
  screenedOn,
  clearances,
  signedBy,
  signedOn,
}: Omit<OwnSafetyViewProps, 'help'>) => (
  <section className="grid gap-3">
    <h2 className="text-xl">{safetyWords.checked}</h2>
    <ul className="grid list-disc gap-2 ps-6">
      <li>{screenedOn ? safetyWords.signs(said(screenedOn)) : safetyWords.signsNever}</li>
      {clearances.map(({ id, clearedBy, clearedOn }) => (
        <li key={id}>
          {clearedOn && clearedBy
            ? safetyWords.cleared(clearedBy, said(clearedOn))
            : safetyWords.waiting}
        </li>
      ))}
      <li>{safetyWords.each(signedBy.name, said(signedOn))}</li>
      <li>{safetyWords.again}</li>
    </ul>
  </section>
)

const LeftOutList = ({ leftOut }: Pick<OwnSafetyViewProps, 'leftOut'>) => (
  <section className="grid gap-3">
    <h2 className="text-xl">{safetyWords.leftOut}</h2>
    {leftOut.length === 0 && <p>{safetyWords.nothing}</p>}
    <ul className="grid gap-3">
      {leftOut.map(({ what, why, lookAgainOn }) => (
        <li key={what} className="border-s-4 border-careful ps-3">
          <p className="font-semibold">{what}</p>
          <p>
            {safetyWords.why[why]} {lookAgainOn && safetyWords.lookAgain(said(lookAgainOn))}
          </p>
        </li>
      ))}
    </ul>
  </section>
)

/** What was checked for one person, what was left out and why, who set it, when it is looked at. */
export const OwnSafetyView = (props: OwnSafetyViewProps) => {
  const { signedBy, reviewOn, leftOut, limits, help } = props
  const who = [signedBy.name, signedBy.credentials].filter(Boolean).join(', ')
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <header className="grid gap-2">
        <h1 className="text-[2rem]">{safetyWords.title}</h1>
        <p>{safetyWords.lead}</p>
      </header>
      <Checked {...props} />
      <LeftOutList leftOut={leftOut} />
      <section className="grid gap-3">
        <h2 className="text-xl">{safetyWords.limits}</h2>
        <p>{safetyWords.load(limits.loadCeiling)}</p>
        <p>{safetyWords.pain(limits.painCeiling)}</p>
      </section>
      <section className="grid gap-3">
        <h2 className="text-xl">{helpWords.stopTitle}</h2>
        <StopRules help={help} hasOwnTitle />
      </section>
      <section className="grid gap-3">
        <h2 className="text-xl">{safetyWords.who}</h2>
        <p>{safetyWords.setBy(who)}</p>
        <p>{reviewOn ? safetyWords.review(said(reviewOn)) : safetyWords.noReview}</p>
        <p>{safetyWords.changed}</p>
        <RingLink name={help.clinicName} phone={help.clinicPhone} />
      </section>
    </div>
  )
}
