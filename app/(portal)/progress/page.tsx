import type { Metadata } from 'next'
import { z } from 'zod'
import { ProgressView } from '@/components/reports/progress-view'
import { progressWords } from '@/components/reports/progress-words'
import { OnThisDevice } from '@/components/sessions/on-this-device'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import { addDays, dayAt } from '@/lib/days'
import { firstDayOfWeeks, practisedWeeks } from '@/lib/reports/practised-weeks'
import { ownPictureOf } from '@/lib/own-picture/queries'
import { toldDays, toldReports } from '@/lib/reports/queries'

export const metadata: Metadata = { title: progressWords.title }

const WEEKS = 6

type ProgressPageProps = { searchParams: Promise<{ after?: string | string[] }> }

const ProgressPage = async ({ searchParams }: ProgressPageProps) => {
  const scope = await gate(ownRecord(), '/progress')
  const after = z
    .uuid()
    .optional()
    .catch(undefined)
    .parse((await searchParams).after)
  const today = dayAt(scope.now, scope.patientTimeZone)
  const to = addDays(today, 1)
  const [told, own] = await Promise.all([
    toldDays(scope, { from: firstDayOfWeeks(today, WEEKS), to }),
    ownPictureOf(scope),
  ])
  const page = await gate(toldReports(scope, { after }), '/progress')
  return (
    <ProgressView
      notes={<OnThisDevice patientId={scope.patientId} known={[]} />}
      today={today}
      pledge={own?.picture.pledge ?? ''}
      told={told}
      weeks={practisedWeeks(told, today, WEEKS)}
      page={page}
      isFirstPage={!after}
    />
  )
}

export default ProgressPage
