import { Check, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import type { MomentSoFar } from '@/lib/sessions/day-so-far'
import { minutesOfSitting } from '@/lib/sessions/minutes-of-moment'
import { startWords, todayWords } from './today-words'

/** A moment that is not next: still to do, or done. */
export const MomentRow = ({ moment }: { moment: MomentSoFar }) => {
  const isDone = moment.state === 'done'
  return (
    <li>
      <Link
        href={`/sessions/${moment.moment}`}
        prefetch={false}
        className="flex min-h-16 flex-wrap items-center gap-x-3 rounded-control px-2 py-3 hover:bg-sunken"
      >
        {isDone && (
          <span className="grid size-8 shrink-0 place-items-center rounded-full bg-well-soft text-well">
            <Check aria-hidden className="size-5" strokeWidth={3} />
          </span>
        )}
        <span className="min-w-0 grow basis-40">
          <span className="block leading-snug font-semibold">
            {moment.name}
            {isDone && <span className="sr-only">, done</span>}
          </span>
          <span className="block leading-snug text-quiet">
            {isDone
              ? todayWords.see
              : todayWords.size(moment.entries.length, minutesOfSitting(moment))}
            {!isDone && moment.times > 1 && (
              <>
                <br />
                {todayWords.timesDone(moment.timesDone, moment.times)}
              </>
            )}
          </span>
        </span>
        <span className="flex items-center gap-3 font-semibold text-accent">
          {!isDone && startWords(moment)}
          <ChevronRight aria-hidden className="size-6 shrink-0" />
        </span>
      </Link>
    </li>
  )
}
