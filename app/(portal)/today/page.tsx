import type { Metadata } from 'next'
import { HeldView } from '@/components/screening/held-view'
import { NoProgram } from '@/components/sessions/no-program'
import { OnThisDevice } from '@/components/sessions/on-this-device'
import { PortalFoot } from '@/components/sessions/portal-foot'
import { ProgramNews } from '@/components/sessions/program-news'
import { TodayView } from '@/components/sessions/today-view'
import { WeekGlance } from '@/components/sessions/week-glance'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import { dayAt, hourAt } from '@/lib/days'
import { plannedOn } from '@/lib/programs/planned-day'
import { daySoFar } from '@/lib/sessions/day-so-far'
import { openDay, ownClinic } from '@/lib/sessions/queries'
import { helpIn } from '@/lib/sessions/session-plan'
import { firstDayAround, nextPracticeAfter, daysAround } from '@/lib/sessions/week'

export const metadata: Metadata = { title: 'Today' }

const TodayPage = async () => {
  const scope = await gate(ownRecord(), '/today')
  const today = dayAt(scope.now, scope.patientTimeZone)
  const { standing, revision, reportsToday, practisedOn } = await openDay(scope, {
    day: today,
    from: firstDayAround(today),
  })
  if (standing.held) return <HeldView held={standing.held} numbers={await ownClinic(scope)} />
  if (!revision) return <NoProgram name={scope.patientName} clinic={await ownClinic(scope)} />
  const { document } = revision
  const planned = plannedOn(document.program, today)
  const day = daySoFar(planned, reportsToday, hourAt(scope.now, scope.patientTimeZone))
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <TodayView
        name={scope.patientName}
        today={today}
        day={day}
        document={document}
        nextPractice={nextPracticeAfter(document.program, today)}
        notes={
          <>
            <OnThisDevice
              patientId={scope.patientId}
              known={reportsToday}
              offline={{
                stamp: `${today} ${revision.id}`,
                paths: ['/today', ...planned.map(({ moment }) => `/sessions/${moment}`), '/help'],
              }}
            />
            <ProgramNews revision={revision} today={today} timeZone={scope.patientTimeZone} />
          </>
        }
      />
      <WeekGlance days={daysAround(document.program, today, practisedOn)} />
      <PortalFoot {...helpIn(document)} />
    </div>
  )
}

export default TodayPage
