import { dayAt, sayDay, type Day } from '@/lib/days'
import { lowMood, moodTotal } from '@/lib/check-ins/low-mood'
import type { SaidCheckIn } from '@/lib/check-ins/queries'
import { MOST_OF_BOTH } from '@/lib/check-ins/two-questions'
import { citationOf } from '@/lib/references/citation'

type CheckInsOnRecordProps = {
  checkIns: readonly SaidCheckIn[]
  /** How sure they were, newest first, 0–10. */
  sure: readonly { writtenAt: Date; confidence: number }[]
  today: Day
  timeZone: string
}

const isHalfOpen = ({ littleInterest, feelingDown }: SaidCheckIn): boolean =>
  (littleInterest === null) !== (feelingDown === null)

const inWords = (said: SaidCheckIn): string => {
  const total = moodTotal(said)
  return [
    total === null ? 'mood left open' : `${total} of ${MOST_OF_BOTH}`,
    isHalfOpen(said) ? 'one of the two left open' : '',
    said.isUnsafe === true ? 'did not feel safe' : said.isUnsafe === false ? 'felt safe' : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** How the patient says they are over time, and how sure they are of doing some of it. */
export const CheckInsOnRecord = ({ checkIns, sure, today, timeZone }: CheckInsOnRecordProps) => {
  const source = citationOf(lowMood.reference)
  const day = (at: Date) => sayDay(dayAt(at, timeZone), today)
  return (
    <section aria-labelledby="check-ins" className="grid content-start gap-2">
      <h2 id="check-ins" className="text-lg">
        How they say they are
      </h2>
      {checkIns.length > 0 && (
        <>
          <ul className="grid gap-1 border-s-2 border-line ps-3">
            {checkIns.map((said) => (
              <li key={said.saidAt.toISOString()} className="flex flex-wrap gap-x-3">
                <span className="text-quiet">{day(said.saidAt)}</span>
                <span>{inWords(said)}</span>
              </li>
            ))}
          </ul>
          <p className="text-sm text-quiet">
            Two questions (PHQ-2), higher is lower mood. {lowMood.from} or more asks for a talk; it
            is no diagnosis.{source && ` ${source.citation}.`}
          </p>
        </>
      )}
      {sure.length > 1 && (
        <>
          <h3 className="text-base">Sure they can do some of it</h3>
          <ul className="grid gap-1 border-s-2 border-line ps-3">
            {sure.map(({ writtenAt, confidence }) => (
              <li key={writtenAt.toISOString()} className="flex flex-wrap gap-x-3">
                <span className="text-quiet">{day(writtenAt)}</span>
                <span>{confidence} of 10</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
