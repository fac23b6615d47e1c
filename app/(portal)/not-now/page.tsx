import type { Metadata } from 'next'
import { NotNowForm } from '@/components/readiness/not-now-form'
import { notNowWords } from '@/components/readiness/not-now-words'
import { ButtonLink } from '@/components/ui/button'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import { dayAt } from '@/lib/days'
import { notNowOn } from '@/lib/readiness/not-now'
import { notNowOf } from '@/lib/readiness/queries'

export const metadata: Metadata = { title: notNowWords.title }

const NotNowPage = async () => {
  const scope = await gate(ownRecord(), '/not-now')
  const said = await notNowOf(scope)
  const today = dayAt(scope.now, scope.patientTimeZone)
  const standing = said && notNowOn(said.lookAgainOn, today)
  if (standing && !standing.isDue) {
    return (
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <h1 className="text-[2rem]">{notNowWords.standing}</h1>
        <p role="status" className="font-semibold">
          {notNowWords.until(standing.by)}
        </p>
        <p>{notNowWords.waits}</p>
        <ButtonLink href="/today" size="session">
          {notNowWords.toToday}
        </ButtonLink>
      </div>
    )
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <header className="grid gap-2">
        <h1 className="text-[2rem]">{notNowWords.title}</h1>
        <p>{notNowWords.lead}</p>
        <p>{notNowWords.leadMore}</p>
      </header>
      <NotNowForm />
      <p>{notNowWords.seen}</p>
      <ButtonLink href="/today" size="session" look="quiet">
        {notNowWords.cancel}
      </ButtonLink>
    </div>
  )
}

export default NotNowPage
