import type { ComponentProps } from 'react'
import type { Day } from '@/lib/days'
import type { ReportDocument } from '@/lib/reports/document'
import { firstName } from '@/lib/sessions/first-name'
import type { Today } from '@/lib/sessions/today-setting'
import { MorningCheck } from './morning-check'
import { OnThisDevice } from './on-this-device'
import { CheckCard } from '@/components/screening/check-card'
import type { DueReason } from '@/lib/screening/due'
import { isNews, ProgramNews } from './program-news'
import { SwapForNow } from './swap-for-now'

type TodayNotesProps = {
  patientId: string
  revision: ComponentProps<typeof ProgramNews>['revision']
  today: Day
  timeZone: string
  reportsToday: readonly ReportDocument[]
  /** The report of yesterday to ask about this morning. */
  askAbout: ReportDocument | null
  /** Of its prescriptions, those that were sore the time before, too. */
  soreLastTime: readonly string[]
  moments: readonly string[]
  /** Movements that rest for now. */
  resting: readonly string[]
  /** Why the red-flag questions are due; null while they are not. */
  due: DueReason | null
  pain: Today['pain']
}

/**
 * What stands before the next step, as short as it can be: what waits on this phone, one question at
 * a time, what to swap for now, and news.
 */
export const TodayNotes = ({
  patientId,
  revision,
  today,
  timeZone,
  reportsToday,
  askAbout,
  soreLastTime,
  moments,
  resting,
  due,
  pain,
}: TodayNotesProps) => {
  const clinician = firstName(revision.document.signedBy.name)
  const isOpen = !due && !askAbout && isNews(revision, { today, timeZone })
  const morning = askAbout && (
    <MorningCheck
      patientId={patientId}
      report={askAbout}
      ceiling={pain.ceiling}
      clinician={clinician}
      soreLastTime={soreLastTime}
    />
  )
  return (
    <>
      <OnThisDevice
        patientId={patientId}
        known={askAbout ? [...reportsToday, askAbout] : reportsToday}
        offline={{
          stamp: `${today} ${revision.id} ${resting.join(' ')} ${pain.held.directions.join(' ')}`,
          paths: [
            '/today',
            ...moments.map((moment) => `/sessions/${moment}`),
            '/relief',
            '/help',
            '/warning-signs',
          ],
        }}
      />
      {due ? (
        <CheckCard patientId={patientId} due={due} today={today}>
          {morning}
        </CheckCard>
      ) : (
        morning
      )}
      <SwapForNow pauses={revision.document.program.pauses ?? []} today={today} isNews={isOpen} />
      <ProgramNews revision={revision} today={today} timeZone={timeZone} isOpen={isOpen} />
    </>
  )
}
