import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { AccessPanel } from '@/components/access/access-panel'
import { DayTable } from '@/components/course/day-table'
import { DaysToldList } from '@/components/course/days-told-list'
import { DoneChart } from '@/components/course/done-chart'
import { MovementTable } from '@/components/course/movement-table'
import { PainChart } from '@/components/course/pain-chart'
import { RangeSwitch } from '@/components/course/range-switch'
import { RevisionList } from '@/components/course/revision-list'
import { WordsList } from '@/components/course/words-list'
import { CapacityCard } from '@/components/capacity/capacity-card'
import { CareTeam } from '@/components/patients/care-team'
import { EndCare } from '@/components/patients/end-care'
import { CheckInsOnRecord } from '@/components/check-ins/check-ins-on-record'
import { NotNowOnRecord } from '@/components/readiness/not-now-on-record'
import { OwnPictureOnRecord } from '@/components/own-picture/own-picture-on-record'
import { PatientHeader } from '@/components/patients/patient-header'
import { ProgramNow } from '@/components/patients/program-now'
import { PicturePanel } from '@/components/patients/picture/picture-panel'
import { UsualPain } from '@/components/patients/usual-pain'
import { WhatMatters } from '@/components/patients/what-matters'
import { WhyLook } from '@/components/patients/why-look'
import { WorriesTold } from '@/components/worries/worries-told'
import { HoldBanner } from '@/components/screening/hold-banner'
import { ScreeningLine } from '@/components/screening/screening-line'
import { ProtectionOnRecord } from '@/components/protection/protection-on-record'
import { careTeam } from '@/lib/access/grant'
import type { PatientScope } from '@/lib/access/scope'
import { gate } from '@/lib/access/gate'
import { patientAccess } from '@/lib/auth/queries'
import { capacitiesOf } from '@/lib/capacity/queries'
import { trendsIn } from '@/lib/capacity/trend'
import { checkInsOf } from '@/lib/check-ins/queries'
import { standingOf } from '@/lib/caseload/seen/queries'
import { toldOfDays } from '@/lib/course/days-told/queries'
import { askedWeeks } from '@/lib/course/input'
import { courseOf, latestRevisions } from '@/lib/course/queries'
import { wordsOf } from '@/lib/course/words/queries'
import { colleagues, patientRecord } from '@/lib/patients/queries'
import { pictureOf } from '@/lib/patients/picture/queries'
import { judgedBy } from '@/lib/programs/left-open'
import { publishedProgram } from '@/lib/programs/revisions/queries'
import { confidenceOf, ownPictureOf } from '@/lib/own-picture/queries'
import { notNowOf } from '@/lib/readiness/queries'
import { safetyAtAGlance } from '@/lib/screening/queries'
import { protectionOf } from '@/lib/protection/queries'
import { worriesTold } from '@/lib/worries/queries'
import { PatientSkeleton } from './skeleton'

export const metadata: Metadata = { title: 'Patient' }

type PatientPageProps = {
  params: Promise<{ patientId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

type OverviewProps = {
  scope: PatientScope<'clinician' | 'assistant'>
  weeks: ReturnType<typeof askedWeeks>
}

const Overview = async ({ scope, weeks }: OverviewProps) => {
  const patient = await patientRecord(scope)
  const [
    standing,
    revision,
    course,
    words,
    daysTold,
    revisions,
    access,
    staff,
    worries,
    safety,
    protection,
    picture,
    notNow,
    own,
    measured,
    checkIns,
    sure,
  ] = await Promise.all([
    standingOf(scope),
    publishedProgram(scope),
    courseOf(scope, weeks),
    wordsOf(scope, weeks),
    toldOfDays(scope, weeks),
    latestRevisions(scope),
    patientAccess(scope),
    colleagues(scope),
    worriesTold(scope),
    safetyAtAGlance(scope),
    protectionOf(scope),
    pictureOf(scope),
    notNowOf(scope),
    ownPictureOf(scope),
    capacitiesOf(scope),
    checkInsOf(scope),
    confidenceOf(scope),
  ])
  const { id, name, today, timeZone, usualPain, version, whatMatters, goals, team } = patient
  const me = { id: scope.actor.id, isOwner: scope.actor.role === 'owner' }
  return (
    <div className="grid gap-5">
      <PatientHeader patient={patient} published={revision?.number ?? null} />
      <HoldBanner
        patientId={id}
        patientName={name}
        holds={safety.openHolds}
        today={today}
        timeZone={timeZone}
        signer={scope.by === 'clinician' ? scope.actor.name : null}
      />
      <WhyLook patientId={id} standing={standing} />
      {notNow && <NotNowOnRecord notNow={notNow} today={today} timeZone={timeZone} />}
      <ScreeningLine
        patientId={id}
        screenedOn={safety.standing.screenedOn}
        due={safety.standing.due}
        today={today}
      />
      <div className="grid gap-2">
        <ProtectionOnRecord
          patientId={id}
          standing={protection}
          today={today}
          canChange={scope.by === 'clinician'}
          judged={
            revision &&
            judgedBy(
              revision.document.program,
              Object.keys(revision.document.movements),
              (slug) => revision.document.movements[slug]?.movement,
            )
          }
        />
        <PicturePanel patientId={id} standing={picture} today={today} />
      </div>
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 content-start gap-8">
          <section aria-labelledby="course" className="grid gap-4">
            <div className="flex flex-wrap items-center justify-between gap-3">
              <h2 id="course" className="text-lg">
                How it is going
              </h2>
              <RangeSwitch patientId={id} weeks={weeks} />
            </div>
            {standing.hasReports ? (
              <>
                <PainChart days={course.days} usualPain={usualPain} />
                <DoneChart days={course.days} />
                <DayTable days={course.days} />
              </>
            ) : (
              <p className="text-quiet">
                No report yet. What {name} says after practising is drawn here, day by day.
              </p>
            )}
          </section>
          {course.movements.length > 0 && (
            <section aria-labelledby="movements" className="grid gap-2">
              <h2 id="movements" className="text-lg">
                Which movement hurts
              </h2>
              <MovementTable movements={course.movements} usualPain={usualPain} />
            </section>
          )}
          {daysTold.length > 0 && (
            <section aria-labelledby="days-told" className="grid gap-3">
              <h2 id="days-told" className="text-lg">
                Relief, sore days and the mornings after
              </h2>
              <DaysToldList days={daysTold} today={today} />
            </section>
          )}
          <section aria-labelledby="words" className="grid gap-3">
            <h2 id="words" className="text-lg">
              In their words
            </h2>
            {words.length > 0 ? (
              <WordsList words={words} today={today} timeZone={timeZone} />
            ) : (
              <p className="text-quiet">No comments in these weeks.</p>
            )}
          </section>
        </div>
        <aside
          aria-label="About the patient"
          className="grid content-start gap-7 max-xl:sm:grid-cols-2"
        >
          <ProgramNow patientId={id} revision={revision} today={today} timeZone={timeZone} />
          <WhatMatters words={{ patientId: id, version, whatMatters, goals }} />
          <CapacityCard patientId={id} trends={trendsIn(measured)} today={today} />
          {own && <OwnPictureOnRecord own={own} today={today} timeZone={timeZone} />}
          {(checkIns.length > 0 || sure.length > 1) && (
            <CheckInsOnRecord checkIns={checkIns} sure={sure} today={today} timeZone={timeZone} />
          )}
          {worries.length > 0 && (
            <WorriesTold
              patientId={id}
              worries={worries}
              prescribed={
                revision?.document.program.phases.flatMap(({ prescriptions }) =>
                  prescriptions.map(({ movement, reason }) => ({
                    ...{ movement, reason },
                    name: revision.document.movements[movement]?.movement.name ?? movement,
                  })),
                ) ?? []
              }
              canMark={scope.by === 'clinician'}
              today={today}
              timeZone={timeZone}
            />
          )}
          <UsualPain patientId={id} usualPain={usualPain} />
          {revisions.length > 0 && (
            <section aria-labelledby="history" className="grid content-start gap-2">
              <h2 id="history" className="text-lg">
                History
              </h2>
              <RevisionList
                patientId={id}
                revisions={revisions}
                today={today}
                timeZone={timeZone}
              />
            </section>
          )}
          <CareTeam patientId={id} patientName={name} team={team} colleagues={staff} me={me} />
          <AccessPanel patientId={id} patientName={name} access={access} />
          <p className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-3">
            <Link
              href={`/patients/${id}/record`}
              prefetch={false}
              className="text-accent underline-offset-4 hover:underline"
            >
              Who opened this record
            </Link>
            <EndCare patientId={id} patientName={name} isEnded={patient.endedAt !== null} />
          </p>
        </aside>
      </div>
    </div>
  )
}

const PatientPage = async ({ params, searchParams }: PatientPageProps) => {
  const { patientId } = await params
  const weeks = askedWeeks(await searchParams)
  const scope = await gate(careTeam({ patientId }), `/patients/${patientId}`)
  return (
    <Suspense fallback={<PatientSkeleton />}>
      <Overview scope={scope} weeks={weeks} />
    </Suspense>
  )
}

export default PatientPage
