import type { Day } from '@/lib/days'
import type { Pause } from '@/lib/programs/pause'
import { PauseLines } from './pause-lines'

type PauseListProps = { pauses: readonly Pause[]; today: Day }

/** What to leave for now, under its own title: it comes before anything is added. */
export const PauseList = ({ pauses, today }: PauseListProps) =>
  pauses.length > 0 && (
    <section
      aria-labelledby="pauses"
      className="grid gap-3 rounded-card border border-line bg-raised p-4 sm:p-5"
    >
      <h2 id="pauses" className="text-xl">
        For now, swap this for that
      </h2>
      <PauseLines pauses={pauses} today={today} />
    </section>
  )
