import type { ComponentProps } from 'react'
import type { Day } from '@/lib/days'
import type { ReportDocument } from '@/lib/reports/document'
import { firstName } from '@/lib/sessions/first-name'
import type { Today } from '@/lib/sessions/today-setting'
import { MorningCheck } from './morning-check'
import { OnThisDevice } from './on-this-device'
import { ProgramNews } from './program-news'
import { RestingNow } from './resting-now'

type TodayNotesProps = {
  patientId: string
  revision: ComponentProps<typeof ProgramNews>['revision']
  today: Day
  timeZone: string
  reportsToday: readonly ReportDocument[]
  /** The report of yesterday to ask about this morning. */
  askAbout: ReportDocument | null
  moments: readonly string[]
  resting: ComponentProps<typeof RestingNow>['resting']
  pain: Today['pain']
}

/** What stands before the day: what waits on this phone, this morning's question, what rests, news. */
export const TodayNotes = ({
  patientId,
  revision,
  today,
  timeZone,
  reportsToday,
  askAbout,
  moments,
  resting,
  pain,
}: TodayNotesProps) => {
  const clinician = firstName(revision.document.signedBy.name)
  const rests = resting.map(({ slug }) => slug).join(' ')
  return (
    <>
      <OnThisDevice
        patientId={patientId}
        known={askAbout ? [...reportsToday, askAbout] : reportsToday}
        offline={{
          stamp: `${today} ${revision.id} ${rests} ${pain.held.directions.join(' ')}`,
          paths: [
            '/today',
            ...moments.map((moment) => `/sessions/${moment}`),
            '/relief',
            '/help',
            '/warning-signs',
          ],
        }}
      />
      {askAbout && (
        <MorningCheck
          patientId={patientId}
          report={askAbout}
          ceiling={pain.ceiling}
          clinician={clinician}
        />
      )}
      <RestingNow resting={resting} clinician={clinician} />
      <ProgramNews revision={revision} today={today} timeZone={timeZone} />
    </>
  )
}
