import type { restingNow } from '@/lib/sessions/standing-today'
import { FoldedNote } from './folded-note'
import { lookAgainWords, soreWords } from './sore-words'

type RestingNowProps = { resting: ReturnType<typeof restingNow>; clinician: string }

/** What rests for now because it hurt or the clinician holds it, and until when; the rest stays. */
export const RestingNow = ({ resting, clinician }: RestingNowProps) =>
  resting.length > 0 && (
    <FoldedNote title={soreWords.restsTitle} tone="careful">
      <ul className="grid gap-2">
        {resting.map(({ slug, name, again }) => (
          <li key={slug}>
            <span className="font-semibold">{name}</span>
            <br />
            {lookAgainWords(again, clinician)}
          </li>
        ))}
      </ul>
      <p>{soreWords.restsMore(clinician)}</p>
    </FoldedNote>
  )
