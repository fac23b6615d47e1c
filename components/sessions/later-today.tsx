import type { DaySoFar } from '@/lib/sessions/day-so-far'
import { MomentList } from './moment-list'
import { todayWords } from './today-words'

/** What else there is today, and what is done. */
export const LaterToday = ({ day: { others, done } }: { day: DaySoFar }) => (
  <>
    <MomentList title={todayWords.alsoToday} more={todayWords.anyOrder} moments={others} />
    <MomentList title={todayWords.done} moments={done} />
  </>
)
