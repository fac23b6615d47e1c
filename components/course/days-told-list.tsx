import type { ToldOfDay } from '@/lib/course/days-told/queries'
import { sayDay, type Day } from '@/lib/days'

type DaysToldListProps = { days: readonly ToldOfDay[]; today: Day }

/** What eased it, sore days, mornings after and what was offered, newest day first. */
export const DaysToldList = ({ days, today }: DaysToldListProps) => (
  <ol className="grid gap-2">
    {days.map(({ id, on, lines }) => (
      <li key={id} className="border-s-2 border-line ps-3">
        <p className="text-sm text-quiet">{sayDay(on, today)}</p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </li>
    ))}
  </ol>
)
