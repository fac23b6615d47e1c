import type { ReportDocument } from '@/lib/reports/document'
import { settlings } from '@/lib/reports/settling'
import { progressWords } from './progress-words'

type ToldDayProps = { report: ReportDocument; names: Record<string, string> }

const { ofDay: day } = progressWords

/** What was said of the day itself: that it was sore, what eased it, and the morning after. */
export const ToldDay = ({ report, names }: ToldDayProps) => {
  const { soreDay, reliefs = [], isNothingComfortable, morningAfter, smaller = [] } = report
  const lines = [
    soreDay?.isOn ? day.sore(soreDay.rests, soreDay.strolls) : '',
    isNothingComfortable ? day.nothing : '',
    ...reliefs.map(({ movement, before, after }) =>
      day.relief(names[movement] ?? progressWords.anotherMovement, before, after),
    ),
    ...smaller.map(({ movement, isTaken }) =>
      day.smaller(names[movement] ?? progressWords.anotherMovement, isTaken),
    ),
    morningAfter ? day.morning(morningAfter.pain) : '',
    morningAfter?.settling ? day.settled(settlings[morningAfter.settling].toLowerCase()) : '',
  ].filter(Boolean)
  return lines.map((line) => <p key={line}>{line}</p>)
}
