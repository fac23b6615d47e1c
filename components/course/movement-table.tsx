import { isHighPain } from '@/lib/attention/rules/pain'
import type { Course } from '@/lib/course/queries'
import type { Liking } from '@/lib/reports/liking'
import { painDirections } from '@/lib/reports/pain-directions'
import { skipReasons } from '@/lib/reports/skip-reasons'

type MovementTableProps = { movements: Course['movements']; usualPain: number | null }

const feltWords: Record<Liking, string> = {
  good: 'good',
  neutral: 'neutral',
  unpleasant: 'unpleasant',
}

const head = 'px-2 py-1.5 font-medium text-quiet first:ps-0'

const words = (parts: readonly { text: string; count: number }[]): string =>
  parts
    .map(({ text, count }) => `${text.toLowerCase()}${count > 1 ? ` (${count})` : ''}`)
    .join(', ')

/** Which movement hurts: each with what was said of it, the sorest first. */
export const MovementTable = ({ movements, usualPain }: MovementTableProps) => (
  <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="Movements">
    <table className="w-full min-w-[36rem]">
      <thead className="border-b border-border text-sm">
        <tr>
          <th scope="col" className={`${head} text-start`}>
            Movement
          </th>
          <th scope="col" className={`${head} text-end`}>
            Worst pain
          </th>
          <th scope="col" className={`${head} text-end`}>
            Usual
          </th>
          <th scope="col" className={`${head} text-end`}>
            Done
          </th>
          <th scope="col" className={`${head} text-end`}>
            In part
          </th>
          <th scope="col" className={`${head} ps-6 text-start`}>
            Skipped
          </th>
          <th scope="col" className={`${head} text-start`}>
            Hurts when
          </th>
          <th scope="col" className={`${head} text-start`}>
            Felt
          </th>
        </tr>
      </thead>
      <tbody>
        {movements.map((each) => (
          <tr key={each.movement} className="border-b border-line align-baseline">
            <th scope="row" className="py-1.5 pe-2 text-start font-semibold">
              {each.name}
            </th>
            <td className="px-2 text-end">
              {each.worstPain === null ? (
                <span className="text-quiet">–</span>
              ) : isHighPain(each.worstPain, usualPain) ? (
                <span className="font-semibold text-stop">{each.worstPain}, high</span>
              ) : (
                each.worstPain
              )}
            </td>
            <td className="px-2 text-end">
              {each.usualPain ?? <span className="text-quiet">–</span>}
            </td>
            <td className="px-2 text-end">{each.done}</td>
            <td className="px-2 text-end">{each.part || <span className="text-quiet">–</span>}</td>
            <td className="ps-6 pe-2">
              {each.skipped === 0 ? (
                <span className="text-quiet">–</span>
              ) : (
                <>
                  {each.skipped}
                  {each.skips.length > 0 && (
                    <span className="text-quiet">
                      {': '}
                      {words(
                        each.skips.map(({ reason, count }) => ({
                          text: skipReasons[reason],
                          count,
                        })),
                      )}
                    </span>
                  )}
                  {each.worstWorry !== null && (
                    <span className="text-quiet">, worry up to {each.worstWorry} of 10</span>
                  )}
                </>
              )}
            </td>
            <td className="px-2 text-quiet">
              {words(
                each.directions.map(({ direction, count }) => ({
                  text: painDirections[direction],
                  count,
                })),
              )}
            </td>
            <td className="px-2 text-quiet">
              {words(each.felt.map(({ liking, count }) => ({ text: feltWords[liking], count })))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
