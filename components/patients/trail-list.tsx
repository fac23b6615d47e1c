import type { TrailEntry } from '@/lib/audit/trail'
import { sayInstant, type Day } from '@/lib/days'

type TrailListProps = { entries: readonly TrailEntry[]; today: Day; timeZone: string }

type Line = TrailEntry & { times: number }

/** The same person doing the same again right after is one line. */
const coalesced = (entries: readonly TrailEntry[]): Line[] =>
  entries.reduce<Line[]>((lines, entry) => {
    const last = lines.at(-1)
    const isSame = last && last.words === entry.words && last.actor === entry.actor
    return isSame
      ? [...lines.slice(0, -1), { ...last, times: last.times + 1 }]
      : [...lines, { ...entry, times: 1 }]
  }, [])

/** Who did what with this record, newest first. */
export const TrailList = ({ entries, today, timeZone }: TrailListProps) => (
  <table className="w-full max-w-3xl">
    <thead className="sr-only">
      <tr>
        <th scope="col">When</th>
        <th scope="col">Who and what</th>
      </tr>
    </thead>
    <tbody>
      {coalesced(entries).map(({ id, at, actor, words, times }) => (
        <tr key={id} className="border-b border-line align-baseline">
          <td className="py-1.5 pe-4 whitespace-nowrap text-quiet">
            {sayInstant(at, timeZone, today)}
          </td>
          <td className="w-full py-1.5">
            <span className="font-semibold">{actor ?? 'Plumbline'}</span> {words}
            {times > 1 && <span className="text-quiet"> ({times} times)</span>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
