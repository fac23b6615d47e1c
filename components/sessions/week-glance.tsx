import { Check } from 'lucide-react'
import { classes } from '@/components/ui/classes'
import { sayDate } from '@/lib/days'
import type { DayAround } from '@/lib/sessions/week'
import { todayWords } from './today-words'

const meaning = ({ isToday, isPast, hasPractised, minutesPlanned }: DayAround): string =>
  [
    isToday ? todayWords.dayToday : '',
    hasPractised ? todayWords.dayPractised : '',
    isPast || hasPractised
      ? ''
      : minutesPlanned > 0
        ? todayWords.dayPlanned(minutesPlanned)
        : todayWords.dayFree,
  ]
    .filter(Boolean)
    .join(', ')

const Mark = ({ day }: { day: DayAround }) => {
  if (day.hasPractised) {
    return (
      <span className="grid size-8 place-items-center rounded-full bg-well-soft text-well">
        <Check className="size-5" strokeWidth={3} />
      </span>
    )
  }
  if (day.isPast) return <span className="size-8" />
  return (
    <span className="grid min-h-8 place-items-center text-center text-[0.875rem] leading-tight text-quiet">
      {day.minutesPlanned > 0 ? todayWords.dayMinutes(day.minutesPlanned) : todayWords.dayFreeShort}
    </span>
  )
}

/** The week around today: what was told, what is planned. A day without a report says nothing. */
export const WeekGlance = ({ days }: { days: readonly DayAround[] }) => (
  <section>
    <h2 className="text-xl">{todayWords.week}</h2>
    <p className="text-quiet">{todayWords.weekMore}</p>
    <ol className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(2.4rem,1fr))] gap-x-0.5 gap-y-1 min-[22rem]:gap-x-1">
      {days.map((day) => (
        <li
          key={day.day}
          className={classes(
            'grid grid-cols-[minmax(0,1fr)] justify-items-center gap-1 rounded-control border py-2',
            day.isToday ? 'border-accent bg-raised' : 'border-transparent',
          )}
        >
          <span className="sr-only">
            {sayDate(day.day, { withYear: false })}: {meaning(day)}
          </span>
          <span aria-hidden className={day.isToday ? 'font-bold' : 'text-quiet'}>
            {sayDate(day.day).slice(0, 3)}
          </span>
          <span aria-hidden>
            <Mark day={day} />
          </span>
        </li>
      ))}
    </ol>
  </section>
)
