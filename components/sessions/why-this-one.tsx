import type { SessionMovement, Way } from '@/lib/sessions/session-plan'
import { kindWords, sessionWords } from './session-words'

type WhyThisOneProps = { movement: SessionMovement; way: Way }

/** What it answers, in the clinician's words; and what makes it kind to the back and where it comes from, for who asks. */
export const WhyThisOne = ({ movement: { because, isKept }, way }: WhyThisOneProps) => (
  <div className="grid gap-1">
    {because && (
      <p>
        <span className="font-semibold">{sessionWords.because}</span> {because}
      </p>
    )}
    {isKept && <p>{sessionWords.keep}</p>}
    {way.criteria.length > 0 && (
      <details>
        <summary className="flex min-h-12 cursor-pointer items-center font-semibold text-accent underline underline-offset-4">
          {sessionWords.kind}
        </summary>
        <ul className="grid list-disc gap-1 ps-6">
          {way.criteria.map((criterion) => (
            <li key={criterion}>{kindWords[criterion]}</li>
          ))}
        </ul>
      </details>
    )}
    {way.source !== undefined && (
      <details>
        <summary className="flex min-h-12 cursor-pointer items-center font-semibold text-accent underline underline-offset-4">
          {sessionWords.where}
        </summary>
        <div className="grid gap-1 wrap-anywhere">
          <p>{way.source?.citation ?? sessionWords.whereNone}</p>
          {way.source?.link && (
            <a
              href={way.source.link.href}
              rel="noreferrer"
              className="inline-flex min-h-12 items-center text-accent underline underline-offset-4"
            >
              {way.source.link.label}
            </a>
          )}
          {way.written && <p className="text-quiet">{sessionWords.written(way.written)}</p>}
        </div>
      </details>
    )}
  </div>
)
