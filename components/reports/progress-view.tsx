import type { ReactNode } from 'react'
import { ownPictureWords } from '@/components/own-picture/own-picture-words'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { addDays, daysBetween, type Day } from '@/lib/days'
import { changeThatCounts } from '@/lib/reports/change-that-counts'
import type { ReportDocument } from '@/lib/reports/document'
import type { PractisedWeek } from '@/lib/reports/practised-weeks'
import { PainChart, type PainOfDay } from './pain-chart'
import { PractisedWeeks } from './practised-weeks'
import { progressWords } from './progress-words'
import { ToldReport } from './told-report'

type ToldDay = { day: Day; worstPain: number | null; doneCount: number }

type ProgressViewProps = {
  /** What waits on this phone. */
  notes: ReactNode
  today: Day
  /** What they said they will try, in their own words; '' where they did not. */
  pledge: string
  /** What they can do, as the clinic measured it. */
  trends: ReactNode
  told: readonly ToldDay[]
  weeks: readonly PractisedWeek[]
  page: { reports: ReportDocument[]; names: Record<string, string>; hasMore: boolean }
  isFirstPage: boolean
}

/** Every day from the first with a number to today, so that days without one are gaps. */
function painByDay(told: readonly ToldDay[], today: Day): PainOfDay[] {
  const pains = new Map(told.map(({ day, worstPain }) => [day, worstPain]))
  const first = told.find(({ worstPain }) => worstPain !== null)?.day
  if (!first) return []
  const count = Math.max(7, daysBetween(first, today) + 1)
  return Array.from({ length: count }, (_, index) => addDays(today, index - count + 1)).map(
    (day) => ({ day, pain: pains.get(day) ?? null }),
  )
}

const Numbers = ({ today, told, weeks }: Pick<ProgressViewProps, 'today' | 'told' | 'weeks'>) => {
  const pain = painByDay(told, today)
  const change = changeThatCounts(told, today)
  const days = weeks.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <section className="grid gap-3">
        <h2 className="text-xl">{progressWords.days}</h2>
        <p className="text-2xl leading-snug font-semibold">
          {progressWords.daysLead(days, weeks.length)}
        </p>
        <p className="text-quiet">{progressWords.daysMore}</p>
        <PractisedWeeks weeks={weeks} />
      </section>
      {pain.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-xl">{progressWords.pain}</h2>
          <p className="text-quiet">{progressWords.painLead}</p>
          {change && (
            <p className="font-semibold">
              {progressWords.painChange[change.kind](change.then, change.now)}
            </p>
          )}
          <PainChart days={pain} />
        </section>
      )}
    </>
  )
}

/** What the patient told so far: the days, the pain, and every report, each of which can be changed. */
export const ProgressView = ({
  notes,
  today,
  pledge,
  trends,
  told,
  weeks,
  page,
  isFirstPage,
}: ProgressViewProps) => {
  const last = page.reports.at(-1)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      <h1 className="text-[2rem]">{progressWords.title}</h1>
      {notes}
      {isFirstPage && pledge && (
        <section className="grid gap-2">
          <h2 className="text-xl">{ownPictureWords.own}</h2>
          <p className="break-words whitespace-pre-line">“{pledge}”</p>
        </section>
      )}
      {trends}
      {isFirstPage && page.reports.length === 0 ? (
        <EmptyState
          title={progressWords.empty}
          action={
            <ButtonLink href="/today" look="primary" size="session">
              {progressWords.toToday}
            </ButtonLink>
          }
        >
          {progressWords.emptyMore}
        </EmptyState>
      ) : (
        <>
          {isFirstPage && <Numbers today={today} told={told} weeks={weeks} />}
          <section className="grid gap-4">
            <h2 className="text-xl">{progressWords.told}</h2>
            {page.reports.map((report) => (
              <ToldReport key={report.id} report={report} names={page.names} today={today} />
            ))}
            <div className="flex flex-wrap gap-3">
              {page.hasMore && last && (
                <ButtonLink href={`/progress?after=${last.id}`} size="large">
                  {progressWords.older}
                </ButtonLink>
              )}
              {!isFirstPage && (
                <ButtonLink href="/progress" size="large">
                  {progressWords.newest}
                </ButtonLink>
              )}
            </div>
          </section>
        </>
      )}
    </div>
  )
}
