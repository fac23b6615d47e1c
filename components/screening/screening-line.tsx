import Link from 'next/link'
import { addDays, sayDay, type Day } from '@/lib/days'
import { dueWords, screeningEveryDays, type DueReason } from '@/lib/screening/due'

type ScreeningLineProps = {
  patientId: string
  screenedOn: Day | null
  due: DueReason | null
  today: Day
}

/** When the red-flag questions were last answered, and when they are due. */
export const ScreeningLine = ({ patientId, screenedOn, due, today }: ScreeningLineProps) => (
  <p className="flex flex-wrap gap-x-2">
    <span className={due ? 'font-semibold text-careful' : 'text-quiet'}>
      {screenedOn ? `Screened: ${sayDay(screenedOn, today)}` : 'Screening'}
      {due && (screenedOn ? `, ${dueWords[due]}` : `: ${dueWords[due]}`)}
      {!due && screenedOn && `, again ${sayDay(addDays(screenedOn, screeningEveryDays), today)}`}.
    </span>
    <Link
      href={`/patients/${patientId}/safety`}
      prefetch={false}
      className="text-accent underline-offset-4 hover:underline"
    >
      {due ? 'Screen now' : 'Screening and clearances'}
    </Link>
  </p>
)
