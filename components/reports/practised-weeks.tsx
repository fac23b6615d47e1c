import { Check } from 'lucide-react'
import { sayDate } from '@/lib/days'
import type { PractisedWeek } from '@/lib/reports/practised-weeks'
import { progressWords } from './progress-words'

const Mark = ({ day }: { day: PractisedWeek['days'][number] }) => {
  if (day.hasPractised) {
    return (
      <span className="grid size-[22px] place-items-center rounded-full bg-accent text-on-accent">
        <Check className="size-[14px]" strokeWidth={4} />
      </span>
    )
  }
  return (
    <span
      className={`size-[22px] rounded-full border ${day.isToCome ? 'border-dashed border-line' : 'border-border'}`}
    />
  )
}

/** Week by week, the days that were told of; an empty ring says nothing but that. */
export const PractisedWeeks = ({ weeks }: { weeks: readonly PractisedWeek[] }) => (
  <ol className="grid gap-1">
    {weeks.map(({ monday, days, count }, index) => (
      <li
        key={monday}
        className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-3 last:border-0"
      >
        <span className="min-w-0 grow">
          <span className="block leading-snug">
            {index === 0
              ? progressWords.thisWeek
              : progressWords.weekOf(sayDate(monday, { withYear: false }).slice(4))}
          </span>
          <span className="tabular block leading-snug text-quiet">
            {progressWords.weekCount(count)}
          </span>
        </span>
        <span aria-hidden className="flex flex-wrap gap-1.5">
          {days.map((day) => (
            <Mark key={day.day} day={day} />
          ))}
        </span>
      </li>
    ))}
  </ol>
)
