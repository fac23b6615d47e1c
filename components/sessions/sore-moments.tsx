import type { RevisionDocument } from '@/lib/programs/revision'
import type { DaySoFar } from '@/lib/sessions/day-so-far'
import { MomentCard } from './moment-card'
import { MomentList } from './moment-list'
import { soreWords } from './sore-words'
import { todayWords } from './today-words'

type SoreMomentsProps = { day: DaySoFar; document: RevisionDocument }

/** The short, easy version of the day, for whoever feels like it. */
export const SoreMoments = ({ day: { next, others, done }, document }: SoreMomentsProps) => (
  <>
    <p>{next ? soreWords.more : soreWords.none}</p>
    {next && <MomentCard moment={next} movements={document.movements} />}
    <MomentList title={todayWords.alsoToday} more={todayWords.anyOrder} moments={others} />
    <MomentList title={todayWords.done} moments={done} />
  </>
)
