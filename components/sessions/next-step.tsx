import { sayDay, type Day } from '@/lib/days'
import type { RevisionDocument } from '@/lib/programs/revision'
import type { DaySoFar } from '@/lib/sessions/day-so-far'
import { firstName } from '@/lib/sessions/first-name'
import { MomentCard } from './moment-card'
import { todayWords } from './today-words'

type NextStepProps = {
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

/** What comes next; or that all is done, or nothing planned, and when the next time is. */
export const NextStep = ({ name, today, day, document, nextPractice, resting }: NextStepProps) => {
  const { next, done } = day
  if (next) return <MomentCard moment={next} movements={document.movements} resting={resting} />
  return (
    <>
      {done.length > 0 ? (
        <Lead title={todayWords.allDone(firstName(name))} more={todayWords.allDoneMore} />
      ) : (
        <Lead title={todayWords.dayOff} more={todayWords.dayOffMore} />
      )}
      {nextPractice && <p>{todayWords.nextPractice(sayDay(nextPractice, today))}</p>}
    </>
  )
}
