import type { ReactNode } from 'react'
import { PortalFoot } from '@/components/sessions/portal-foot'
import { todayWords } from '@/components/sessions/today-words'
import { ButtonLink } from '@/components/ui/button'
import { firstName } from '@/lib/sessions/first-name'
import type { NotNow } from '@/lib/readiness/not-now'
import { ComeBack } from './come-back'
import { NotNowForm } from './not-now-form'
import { notNowWords } from './not-now-words'

type NotNowViewProps = {
  name: string
  notNow: NotNow
  clinic: { clinicName: string; clinicPhone: string; emergencyNumber: string }
  /** What has to be there whatever stands: what waits on this phone. */
  notes: ReactNode
}

const Standing = ({ by }: { by: string }) => (
  <section className="grid gap-3 rounded-card bg-accent-soft p-4 sm:p-6">
    <h2 className="text-2xl">{notNowWords.standing}</h2>
    <p className="font-semibold">{notNowWords.until(by)}</p>
    <p>{notNowWords.waits}</p>
    <p>{notNowWords.sooner}</p>
    <ComeBack />
  </section>
)

const Due = ({ by }: { by: string }) => (
  <section className="grid gap-4 rounded-card bg-accent-soft p-4 sm:p-6">
    <h2 className="text-2xl">{notNowWords.due}</h2>
    <p>{notNowWords.dueMore(by)}</p>
    <ComeBack />
    <details>
      <summary className="flex min-h-12 cursor-pointer items-center text-xl font-semibold text-accent">
        {notNowWords.notYet}
      </summary>
      <div className="pt-3">
        <NotNowForm />
      </div>
    </details>
  </section>
)

/** The day of someone who said "not now": nothing is asked, and the way back is one tap. */
export const NotNowView = ({ name, notNow, clinic, notes }: NotNowViewProps) => (
  <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
    <h1 className="text-[2rem]">{todayWords.hello(firstName(name))}</h1>
    {notes}
    {notNow.isDue ? <Due by={notNow.by} /> : <Standing by={notNow.by} />}
    <div className="grid gap-3">
      <ButtonLink href="/relief" prefetch={false} size="session">
        {notNowWords.relief}
      </ButtonLink>
      <ButtonLink href="/worries" prefetch={false} size="session">
        {notNowWords.worries}
      </ButtonLink>
    </div>
    <PortalFoot {...clinic} />
  </div>
)
