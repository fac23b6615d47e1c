import { Badge } from '@/components/ui/badge'
import type { WordsOfReport } from '@/lib/course/words/queries'
import { sayInstant, type Day } from '@/lib/days'

type WordsListProps = { words: readonly WordsOfReport[]; today: Day; timeZone: string }

/** What the patient wrote, newest first, as they wrote it. */
export const WordsList = ({ words, today, timeZone }: WordsListProps) => (
  <ol className="grid gap-4">
    {words.map(({ id, isUnread, performedAt, worstPain, words: said }) => (
      <li key={id} className="border-s-2 border-line ps-3">
        <p className="flex flex-wrap items-center gap-2 text-sm text-quiet">
          {sayInstant(performedAt, timeZone, today)}
          {worstPain !== null && <span>· worst pain {worstPain}</span>}
          {isUnread && <Badge tone="accent">Unread</Badge>}
        </p>
        {said.map(({ about, text }, index) => (
          <p key={index} className="max-w-prose whitespace-pre-line">
            {about && <span className="text-quiet">{about}: </span>}
            {text}
          </p>
        ))}
      </li>
    ))}
  </ol>
)
