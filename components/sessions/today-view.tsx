import type { ReactNode } from 'react'
import { sayDate, type Day } from '@/lib/days'
import { firstName } from '@/lib/sessions/first-name'
import { todayWords } from './today-words'

type TodayViewProps = {
  name: string
  today: Day
  /** What goes on every day besides the movements, in the clinician's words. */
  activity: string
  /** What stands before the next step. */
  notes: ReactNode
  children: ReactNode
}

/** The day: a greeting, what has to be said first, the day itself, and what goes on beside it. */
export const TodayView = ({ name, today, activity, notes, children }: TodayViewProps) => (
  <>
    <header>
      <h1 className="text-[2rem]">{todayWords.hello(firstName(name))}</h1>
      <p className="text-quiet">{sayDate(today, { withYear: false })}</p>
    </header>
    {notes}
    {children}
    {activity && (
      <section>
        <h2 className="text-xl">{todayWords.activity}</h2>
        <p>{activity}</p>
      </section>
    )}
  </>
)
