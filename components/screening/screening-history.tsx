import { sayInstant, type Day } from '@/lib/days'
import { codesAnswered, occasions } from '@/lib/screening/document'
import type { RecordedScreening } from '@/lib/screening/queries'
import { redFlags, type RedFlagCode } from '@/lib/screening/red-flags'
import { spaAdvice, spaSigns } from '@/lib/screening/spondyloarthritis'
import { outcomeWords } from '@/lib/screening/what-to-do'

type ScreeningHistoryProps = {
  /** Those there are for this person; what was not asked is counted among them. */
  questions: readonly RedFlagCode[]
  screenings: readonly RecordedScreening[]
  patientName: string
  today: Day
  timeZone: string
}

const questionOf = (code: string): string =>
  redFlags.find((flag) => flag.code === code)?.question ?? code

/** The last screenings, newest first: who answered, what was reported, what was not asked. */
export const ScreeningHistory = (props: ScreeningHistoryProps) => {
  const { questions, screenings, patientName, today, timeZone } = props
  if (screenings.length === 0) return <p className="text-quiet">No screening yet.</p>
  return (
    <ul className="grid gap-3">
      {screenings.map(({ id, document, level, answeredBy, answeredAt, clinicianName }) => {
        const yes = codesAnswered(document, 'yes')
        const no = codesAnswered(document, 'no')
        const answered = new Set([...yes, ...no])
        const notAsked = questions.filter((code) => !answered.has(code))
        return (
          <li key={id} className="border-t border-line pt-3 first:border-t-0 first:pt-0">
            <p>
              <strong className={outcomeWords[level].tone === 'stop' ? 'text-stop' : undefined}>
                {outcomeWords[level].name}
              </strong>
              <span className="text-quiet">
                {' '}
                · {sayInstant(answeredAt, timeZone, today)} ·{' '}
                {answeredBy === 'patient'
                  ? `${patientName}, on their phone`
                  : `${clinicianName ?? 'A clinician'}, with the patient`}{' '}
                · {occasions[document.occasion]}
              </span>
            </p>
            {yes.length > 0 && (
              <ul className="ms-5 list-disc">
                {yes.map((code) => (
                  <li key={code}>{questionOf(code)} Yes.</li>
                ))}
              </ul>
            )}
            {document.spaPattern && spaAdvice(document.spaPattern) && (
              <p>
                {spaAdvice(document.spaPattern)}{' '}
                <span className="text-quiet">
                  {document.spaPattern.signs.map((sign) => spaSigns[sign].name).join(', ')}.
                </span>
              </p>
            )}
            <p className="text-sm text-quiet">
              {no.length} answered “no”, {notAsked.length} not asked.
            </p>
            {document.note && <p>“{document.note}”</p>}
          </li>
        )
      })}
    </ul>
  )
}
