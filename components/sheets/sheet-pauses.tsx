import { sayDate } from '@/lib/days'
import { asSentence } from '@/lib/programs/as-sentence'
import type { Pause } from '@/lib/programs/pause'

/** What to leave for now, above everything there is to do. */
export const SheetPauses = ({ pauses }: { pauses: readonly Pause[] }) =>
  pauses.length > 0 && (
    <section className="sheet-pauses">
      <h2>For now, swap this for that</h2>
      <ul>
        {pauses.map(({ id, what, instead, reviewOn }) => (
          <li key={id}>
            {what} <span aria-hidden>→</span> <b>{asSentence(instead)}</b>{' '}
            <span className="sheet-quiet">
              We look again on {sayDate(reviewOn, { withYear: false })}.
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
