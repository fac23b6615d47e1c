import { PauseLines } from '@/components/programs/pause-lines'
import type { Day } from '@/lib/days'
import type { Pause } from '@/lib/programs/pause'
import { FoldedNote } from './folded-note'
import { todayWords } from './today-words'

type SwapForNowProps = { pauses: readonly Pause[]; today: Day; isNews: boolean }

/** What to leave for now stands before anything there is to do; once it is known, in one line. */
export const SwapForNow = ({ pauses, today, isNews }: SwapForNowProps) =>
  pauses.length > 0 && (
    <FoldedNote title={todayWords.swap} isOpen={isNews}>
      <PauseLines pauses={pauses} today={today} />
    </FoldedNote>
  )
