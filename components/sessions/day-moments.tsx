import { sayDay, type Day } from '@/lib/days'
import type { RevisionDocument } from '@/lib/programs/revision'
import type { DaySoFar } from '@/lib/sessions/day-so-far'
import { firstName } from '@/lib/sessions/first-name'
import { MomentCard } from './moment-card'
import { MomentList } from './moment-list'
import { todayWords } from './today-words'

type DayMomentsProps = {
  name: string
  today: Day
  day: DaySoFar
  document: RevisionDocument
  /** The next day that has something planned; null when none is near. */
  nextPractice: Day | null
  /** Movements that rest for now. */
  resting: readonly string[]
}

const Lead = ({ title, more }: { title: string; more: string }) => (
  <section className="grid gap-1 rounded-card bg-well-soft p-4 sm:p-6">
    <h2 className="text-2xl">{title}</h2>
    <p>{more}</p>
  </section>
)

/** What comes next, what else there is today, and what is done. */
export const DayMoments = ({
  name,
  today,
  day,
  document,
  nextPractice,
  resting,
}: DayMomentsProps) => {
  const { next, others, done } = day
  const isFree = !next && done.length === 0
  return (
    <>
      {next && <MomentCard moment={next} movements={document.movements} resting={resting} />}
      {!next && done.length > 0 && (
        <Lead title={todayWords.allDone(firstName(name))} more={todayWords.allDoneMore} />
      )}
      {isFree && <Lead title={todayWords.dayOff} more={todayWords.dayOffMore} />}
      {!next && nextPractice && <p>{todayWords.nextPractice(sayDay(nextPractice, today))}</p>}
      <MomentList title={todayWords.alsoToday} more={todayWords.anyOrder} moments={others} />
      <MomentList title={todayWords.done} moments={done} />
    </>
  )
}
