import type { DayOfCourse } from '@/lib/course/day-of-course'
import { sayDate } from '@/lib/days'

type DayTableProps = { days: readonly DayOfCourse[] }

const marks: Record<DayOfCourse['mark'], string> = {
  done: '',
  skipped: 'nothing done',
  silent: 'no report',
  open: 'not yet',
  free: 'nothing planned',
  before: 'no program yet',
}

/** The numbers of both charts, newest day first. */
export const DayTable = ({ days }: DayTableProps) => (
  <details>
    <summary className="w-fit cursor-pointer text-accent">Day by day, as a table</summary>
    <div className="mt-2 max-h-80 overflow-y-auto" tabIndex={0} role="region" aria-label="Days">
      <table className="w-full max-w-xl text-sm">
        <thead className="sticky top-0 bg-paper text-quiet">
          <tr>
            <th className="py-1 text-start font-medium">Day</th>
            <th className="px-2 py-1 text-end font-medium">Planned</th>
            <th className="px-2 py-1 text-end font-medium">Reported</th>
            <th className="px-2 py-1 text-end font-medium">Worst pain</th>
            <th className="py-1 ps-4 text-start font-medium">Program</th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map(({ on, mark, planned, done, worstPain, published }) => (
            <tr key={on} className="border-t border-line">
              <th scope="row" className="py-0.5 text-start font-normal">
                {sayDate(on, { withYear: false })}
              </th>
              <td className="px-2 text-end">{planned}</td>
              <td className="px-2 text-end">{marks[mark] || done}</td>
              <td className="px-2 text-end">{worstPain ?? '–'}</td>
              <td className="ps-4">
                {published.map((number) => `no. ${number} published`).join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
)
