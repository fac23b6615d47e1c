import type { RevisionDocument } from '@/lib/programs/revision'
import type { DaySoFar } from '@/lib/sessions/day-so-far'
import { LaterToday } from './later-today'
import { MomentCard } from './moment-card'
import { soreWords } from './sore-words'

type SoreMomentsProps = { day: DaySoFar; document: RevisionDocument }

/** The short, easy version of the day, for whoever feels like it. */
export const SoreMoments = ({ day, document }: SoreMomentsProps) => (
  <>
    <p>{day.next ? soreWords.more : soreWords.none}</p>
    {day.next && <MomentCard moment={day.next} movements={document.movements} />}
    <LaterToday day={day} />
  </>
)
