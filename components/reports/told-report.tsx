import { Pencil } from 'lucide-react'
import { saidInWords } from '@/components/sessions/said-in-words'
import { ButtonLink } from '@/components/ui/button'
import { sayDay, type Day } from '@/lib/days'
import type { ReportDocument } from '@/lib/reports/document'
import { DAY_ITSELF } from '@/lib/reports/day-itself'
import { momentName } from '@/lib/sessions/session-plan'
import { progressWords } from './progress-words'
import { ToldDay } from './told-day'

type ToldReportProps = {
  report: ReportDocument
  names: Record<string, string>
  today: Day
}

/** What one session was told to be, with the way to change it. */
export const ToldReport = ({ report, names, today }: ToldReportProps) => (
  <article className="grid gap-3 rounded-card border border-line bg-raised p-4">
    <h3 className="leading-snug">
      <span className="block text-xl">{sayDay(report.performedOn, today)}</span>
      <span className="block font-normal text-quiet">{momentName(report.moment)}</span>
    </h3>
    <ul className="grid gap-2">
      {report.items.map((item) => (
        <li key={item.prescriptionId} className="leading-snug">
          <span className="font-semibold">
            {names[item.optionUsed ?? item.movement] ?? progressWords.anotherMovement}
          </span>
          <br />
          {saidInWords(item)}
          {item.comment && <span className="block whitespace-pre-line">“{item.comment}”</span>}
        </li>
      ))}
    </ul>
    <ToldDay report={report} names={names} />
    {report.comment && <p className="whitespace-pre-line">“{report.comment}”</p>}
    {report.moment !== DAY_ITSELF && (
      <ButtonLink href={`/progress/${report.id}`} size="large" className="justify-self-start">
        <Pencil aria-hidden className="size-5" />
        {progressWords.change}
        <span className="sr-only">
          {' '}
          {sayDay(report.performedOn, today)}, {momentName(report.moment)}
        </span>
      </ButtonLink>
    )}
  </article>
)
