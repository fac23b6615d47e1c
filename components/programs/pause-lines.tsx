import { ArrowRight } from 'lucide-react'
import { sayDate, type Day } from '@/lib/days'
import type { Pause } from '@/lib/programs/pause'

type PauseLinesProps = { pauses: readonly Pause[]; today: Day }

const reviewWords = (reviewOn: Day, today: Day): string =>
  reviewOn > today
    ? `We look at this again on ${sayDate(reviewOn, { withYear: false })}.`
    : 'It is time to look at this again. Ask us about it.'

/** What to leave for now, what to do instead, and until when. */
export const PauseLines = ({ pauses, today }: PauseLinesProps) => (
  <ul className="grid gap-3">
    {pauses.map(({ id, what, instead, reason, reviewOn }) => (
      <li key={id} className="grid gap-0.5 not-first:border-t not-first:border-line not-first:pt-3">
        <p>
          <span className="sr-only">Leave for now: </span>
          {what}
        </p>
        <p className="flex gap-2 font-semibold">
          <ArrowRight aria-hidden className="mt-1 size-5 shrink-0 text-accent" />
          <span>
            <span className="sr-only">Instead: </span>
            {instead}
          </span>
        </p>
        <p className="text-quiet">
          {reason && `${reason} `}
          {reviewWords(reviewOn, today)}
        </p>
      </li>
    ))}
  </ul>
)
