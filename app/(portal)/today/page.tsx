import type { Metadata } from 'next'
import { Suspense } from 'react'
import { NotNowView } from '@/components/readiness/not-now-view'
import { SayNotNow } from '@/components/readiness/say-not-now'
import { PlanGate } from '@/components/screening/plan-gate'
import { CareEnded } from '@/components/sessions/care-ended'
import { NoProgram } from '@/components/sessions/no-program'
import { OnThisDevice } from '@/components/sessions/on-this-device'
import { PortalFoot } from '@/components/sessions/portal-foot'
import { SoreDay } from '@/components/sessions/sore-day'
import { SoreMoments } from '@/components/sessions/sore-moments'
import { LaterToday } from '@/components/sessions/later-today'
import { NextStep } from '@/components/sessions/next-step'
import { RestingNow } from '@/components/sessions/resting-now'
import { TodayNotes } from '@/components/sessions/today-notes'
import { TodayView } from '@/components/sessions/today-view'
import { helpWords } from '@/components/sessions/today-words'
import { WeekGlance } from '@/components/sessions/week-glance'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import type { PatientScope } from '@/lib/access/scope'
import { readableUntil } from '@/lib/auth/after-care'
import { addDays, dayAt, hourAt, sayDate, type Day } from '@/lib/days'
import { plannedOn } from '@/lib/programs/planned-day'
import { notNowOn } from '@/lib/readiness/not-now'
import { publishedProgram } from '@/lib/programs/revisions/queries'
import { DAY_ITSELF } from '@/lib/reports/day-itself'
import type { ReportDocument } from '@/lib/reports/document'
import { soreLastTime } from '@/lib/reports/sore-mornings'
import { hasLeftOut, hasSoreMorning } from '@/lib/sessions/avoidance'
import { daySoFar } from '@/lib/sessions/day-so-far'
import { reportToAskAbout } from '@/lib/sessions/morning-after'
import { openDay, ownClinic } from '@/lib/sessions/queries'
import { firstName } from '@/lib/sessions/first-name'
import { helpIn } from '@/lib/sessions/session-plan'
import { mentionsLately } from '@/lib/sessions/left-out/queries'
import { smallerOffers } from '@/lib/sessions/smaller-one'
import { soreDayPlan } from '@/lib/sessions/sore-day'
import { restingNow, standingToday } from '@/lib/sessions/standing-today'
import { firstDayAround, nextPracticeAfter, daysAround } from '@/lib/sessions/week'
import { beforePlan } from '../before-plan'
import { TodaySkeleton } from './skeleton'
import { CheckIn } from './check-in'
import { Smaller } from './smaller'

export const metadata: Metadata = { title: 'Today' }

/** Today of someone whose care has ended. */
const AfterCare = async ({ scope, endedAt }: { scope: PatientScope<'self'>; endedAt: Date }) => {
  const [clinic, program] = await Promise.all([ownClinic(scope), publishedProgram(scope)])
  const closesOn = dayAt(readableUntil(endedAt), scope.patientTimeZone)
  return (
    <CareEnded
      name={scope.patientName}
      clinic={clinic}
      until={sayDate(addDays(closesOn, -1))}
      hasProgram={program !== null}
      notes={<OnThisDevice patientId={scope.patientId} known={[]} />}
    />
  )
}

/** Today of someone who said "not now". */
const PutOff = async ({ scope, until }: { scope: PatientScope<'self'>; until: Day }) => {
  const today = dayAt(scope.now, scope.patientTimeZone)
  const offline = {
    stamp: `${today} not now`,
    paths: ['/today', '/relief', '/help', '/warning-signs'],
  }
  const clinic = await ownClinic(scope)
  return (
    <PlanGate patientId={scope.patientId} numbers={clinic}>
      <NotNowView
        name={scope.patientName}
        notNow={notNowOn(until, today)}
        clinic={clinic}
        notes={<OnThisDevice patientId={scope.patientId} known={[]} offline={offline} />}
      />
    </PlanGate>
  )
}

/** Of what the morning is asked about, the prescriptions that were sore the time before, too. */
async function soreBefore(
  scope: PatientScope<'self'>,
  { items, performedOn }: ReportDocument,
  asked: { revisionId: string; ceiling: number },
): Promise<string[]> {
  const prescriptionIds = items.map(({ prescriptionId }) => prescriptionId)
  const { taken } = await mentionsLately(scope, { day: performedOn, prescriptionIds, ...asked })
  return soreLastTime(taken, performedOn)
}

/** Who signed the program the patient follows, and when. */
const signature = (
  { document: { signedBy }, publishedAt }: Parameters<typeof TodayNotes>[0]['revision'],
  timeZone: string,
): string =>
  helpWords.setBy(
    [signedBy.name, signedBy.credentials].filter(Boolean).join(', '),
    sayDate(dayAt(publishedAt, timeZone)),
  )

const Today = async ({ scope }: { scope: PatientScope<'self'> }) => {
  if (scope.careEndedAt) return <AfterCare scope={scope} endedAt={scope.careEndedAt} />
  const { patientId, patientName: name } = scope
  const today = dayAt(scope.now, scope.patientTimeZone)
  const { standing, notNow, revision, reportsToday, reportsYesterday, practisedOn, ...known } =
    await openDay(scope, { day: today, from: firstDayAround(today) })
  if (notNow && !standing.held) return <PutOff scope={scope} until={notNow.lookAgainOn} />
  const first = await beforePlan(scope, standing)
  if (first) return first
  if (!revision) {
    const offline = { stamp: today, paths: ['/today', '/help', '/warning-signs'] }
    return (
      <>
        <OnThisDevice patientId={patientId} known={[]} offline={offline} />
        <NoProgram name={name} clinic={await ownClinic(scope)} />
      </>
    )
  }
  const { document, usualPain } = revision
  const allowed = standingToday({ ...known, document, usualPain, today })
  const resting = restingNow(document, allowed)
  const planned = plannedOn(document.program, today)
  const sore = soreDayPlan(planned, {
    movementOf: (slug) => document.movements[slug]?.movement,
    ...allowed,
  })
  const restingSlugs = resting.map(({ slug }) => slug)
  const hour = hourAt(scope.now, scope.patientTimeZone)
  const soFar = (plan: typeof planned) => daySoFar(plan, reportsToday, hour, restingSlugs)
  const day = soFar(planned)
  const aboutToday = reportsToday.filter(({ moment }) => moment === DAY_ITSELF)
  const help = helpIn(document)
  const { ceiling } = allowed.pain
  const askAbout = reportToAskAbout(reportsYesterday, ceiling)
  const isAskingLess = hasLeftOut(known.told) || hasSoreMorning(known.told, ceiling)
  return (
    <PlanGate patientId={patientId} numbers={help}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <TodayView
          name={name}
          today={today}
          activity={document.program.activity}
          notes={
            <TodayNotes
              patientId={patientId}
              revision={revision}
              today={today}
              timeZone={scope.patientTimeZone}
              reportsToday={reportsToday}
              askAbout={askAbout}
              soreLastTime={
                askAbout
                  ? await soreBefore(scope, askAbout, { revisionId: revision.id, ceiling })
                  : []
              }
              moments={planned.map(({ moment }) => moment)}
              resting={restingSlugs}
              due={standing.due}
              pain={allowed.pain}
            />
          }
        >
          <SoreDay
            patientId={patientId}
            revisionId={revision.id}
            known={aboutToday}
            backOn={sayDate(addDays(today, 1), { withYear: false })}
            usual={
              <>
                <NextStep
                  name={name}
                  today={today}
                  day={day}
                  document={document}
                  nextPractice={nextPracticeAfter(document.program, today)}
                  resting={restingSlugs}
                />
                {isAskingLess && (
                  <Smaller
                    scope={scope}
                    revisionId={revision.id}
                    today={today}
                    ceiling={ceiling}
                    offers={smallerOffers({ planned, document, today: allowed })}
                    known={aboutToday}
                  />
                )}
              </>
            }
            later={<LaterToday day={day} />}
            sore={<SoreMoments day={soFar(sore)} document={document} />}
          />
          <RestingNow resting={resting} clinician={firstName(help.clinicianName)} />
        </TodayView>
        <WeekGlance days={daysAround(document.program, today, practisedOn)} />
        {!standing.due && !askAbout && <CheckIn scope={scope} />}
        <SayNotNow />
        <PortalFoot {...help} setBy={signature(revision, scope.patientTimeZone)} />
      </div>
    </PlanGate>
  )
}

const TodayPage = async () => {
  const scope = await gate(ownRecord(), '/today')
  return (
    <Suspense fallback={<TodaySkeleton />}>
      <Today scope={scope} />
    </Suspense>
  )
}

export default TodayPage
