import type { MovementPage } from '@/lib/movements/queries'
import { sources } from '@/lib/movements/standing-text'
import { dayAt, sayDate, sayDay, sayMonth, type Day } from '@/lib/days'
import { lookAgainOn } from '@/lib/movements/look-again'
import { citationOf } from '@/lib/references/citation'
import { SignedMark } from './signed-mark'

type MovementSourceProps = { page: MovementPage; timeZone: string; today: Day }

/** Who wrote the text, who signed it, and what stands behind it. */
export const MovementSource = ({ page, timeZone, today }: MovementSourceProps) => {
  const { document, review, earlierReview, changed, source } = page
  const said = (instant: Date) => sayDay(dayAt(instant, timeZone), today)
  const signedOn = review && dayAt(review.reviewedAt, timeZone)
  const lookAgain = lookAgainOn({ writtenOn: document.writtenOn, signedOn })
  const citation = document.reference ? citationOf(document.reference) : null
  return (
    <section aria-labelledby="source" className="grid gap-3 border-t border-line pt-4">
      <h2 id="source" className="text-lg">
        Where this comes from
      </h2>
      {review ? (
        <p className="flex gap-2">
          <SignedMark isSigned />
          <span>
            Signed by {review.clinicianName} · {said(review.reviewedAt)}
          </span>
        </p>
      ) : (
        <p className="flex gap-2">
          <SignedMark isSigned={false} />
          <span>
            No clinician has signed this text yet.
            {earlierReview && (
              <span className="block text-quiet">
                {earlierReview.clinicianName} signed an earlier text (
                {said(earlierReview.reviewedAt)}
                ); it has changed since.
              </span>
            )}
          </span>
        </p>
      )}
      <p>
        {sources[source]}
        {source !== 'shipped' && changed && ` · ${changed.by} · ${said(changed.at)}`}
        <span className="block text-quiet">
          Written by {document.author}, {sayDate(document.writtenOn)}
        </span>
        {lookAgain < today ? (
          <span className="block text-careful">
            Was to be looked at again by {sayMonth(lookAgain)}
          </span>
        ) : (
          <span className="block text-quiet">To be looked at again by {sayMonth(lookAgain)}</span>
        )}
        <span className="block text-[0.8125rem] break-all text-quiet">
          Text {page.contentHash.slice(0, 12)}
        </span>
      </p>
      {citation ? (
        <div className="max-w-[40rem]">
          <p className="font-semibold">Evidence family</p>
          <p>{citation.citation}</p>
          {citation.finding && <p className="text-quiet">{citation.finding}</p>}
          {citation.note && <p className="text-quiet">{citation.note}</p>}
          {citation.link && (
            <a
              href={citation.link.href}
              rel="noreferrer"
              target="_blank"
              className="text-accent underline underline-offset-4"
            >
              {citation.link.label}
              <span className="sr-only"> (opens in a new tab)</span>
            </a>
          )}
          <p className="mt-1 text-sm text-quiet">
            It supports this kind of movement, not this very item.
          </p>
        </div>
      ) : (
        <p className="text-quiet">
          {document.reference
            ? 'A reference is noted, but nobody has checked it at its source yet, so it is not shown.'
            : 'No reference is noted.'}
        </p>
      )}
    </section>
  )
}
