import type { Metadata } from 'next'
import { checkInWords } from '@/components/check-ins/check-in-words'
import { NothingComfortable } from '@/components/relief/nothing-comfortable'
import { ReliefList } from '@/components/relief/relief-list'
import { reliefWords } from '@/components/relief/relief-words'
import { PlanGate } from '@/components/screening/plan-gate'
import { NoProgram } from '@/components/sessions/no-program'
import { picturesOfWays } from '@/components/sessions/pictures'
import { ButtonLink } from '@/components/ui/button'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import { dayAt } from '@/lib/days'
import { DAY_ITSELF } from '@/lib/reports/day-itself'
import { openDay, ownClinic, reliefsTold } from '@/lib/sessions/queries'
import { helpIn, reliefsIn } from '@/lib/sessions/session-plan'
import { standingToday } from '@/lib/sessions/standing-today'
import { whatHelps } from '@/lib/sessions/what-helps'
import { beforePlan } from '../before-plan'

export const metadata: Metadata = { title: reliefWords.title }

const ReliefPage = async () => {
  const scope = await gate(ownRecord(), '/relief')
  const today = dayAt(scope.now, scope.patientTimeZone)
  const opened = await openDay(scope, { day: today, from: today })
  const first = await beforePlan(scope, opened.standing)
  if (first) return first
  const { revision, reportsToday, ...known } = opened
  if (!revision) return <NoProgram name={scope.patientName} clinic={await ownClinic(scope)} />
  const { document, usualPain } = revision
  const standing = standingToday({ ...known, document, usualPain, today })
  const helping = whatHelps(await reliefsTold(scope)).map(({ movement }) => movement)
  const rank = (slug: string) => (helping.includes(slug) ? helping.indexOf(slug) : helping.length)
  const reliefs = reliefsIn(document, standing).sort((a, b) => rank(a.slug) - rank(b.slug))
  const own = {
    patientId: scope.patientId,
    revisionId: revision.id,
    known: reportsToday.filter(({ moment }) => moment === DAY_ITSELF),
  }
  const help = helpIn(document)
  return (
    <PlanGate patientId={scope.patientId} numbers={help}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <h1 className="text-[2rem]">{reliefWords.title}</h1>
        <NothingComfortable {...own} help={help} checkHref="/warning-signs">
          {reliefs.length > 0 ? (
            <>
              <p>{reliefWords.lead}</p>
              <ReliefList
                {...own}
                reliefs={reliefs}
                helping={helping}
                pictures={picturesOfWays(reliefs)}
              />
            </>
          ) : (
            <>
              <p>{reliefWords.none}</p>
              <p>{reliefWords.noneMore}</p>
            </>
          )}
        </NothingComfortable>
        <ButtonLink href="/check-in" prefetch={false} size="session">
          {checkInWords.cardLink}
        </ButtonLink>
        <ButtonLink href="/today" size="session">
          {reliefWords.toToday}
        </ButtonLink>
      </div>
    </PlanGate>
  )
}

export default ReliefPage
