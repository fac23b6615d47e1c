import type { Day } from '@/lib/days'
import { inUnit } from '@/lib/capacity/measures'
import type { Trend } from '@/lib/capacity/trend'
import { sayDay } from '@/lib/days'
import { ownTrendWords as words } from './own-trend-words'

type OwnTrendProps = { trend: Trend; today: Day }

const OwnTrend = ({ trend, today }: OwnTrendProps) => {
  const { measure, latest, change, all } = trend
  const isAhead = latest.nextOn !== null && latest.nextOn >= today
  return (
    <li className="grid gap-1">
      <p className="text-xl leading-snug font-semibold">
        {words.atFirst(trend, today)} {change && words.now(trend)}
      </p>
      {change && <p>{words.change(trend)}</p>}
      {(change || isAhead) && (
        <p className="text-quiet">
          {change && words.measured(trend, today)}{' '}
          {isAhead && latest.nextOn && words.again(latest.nextOn, today)}
        </p>
      )}
      {all.length > 2 && (
        <details>
          <summary className="flex min-h-12 cursor-pointer items-center underline underline-offset-4">
            {words.every}
          </summary>
          <ul className="grid gap-1 pb-2">
            {all.map(({ id, measuredOn, value }) => (
              <li key={id} className="tabular">
                {sayDay(measuredOn, today)}: {inUnit(measure, value)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

type OwnTrendsProps = { trends: readonly Trend[]; today: Day }

/** What the patient can do now beside what they could at first, in words; nothing while unmeasured. */
export const OwnTrends = ({ trends, today }: OwnTrendsProps) =>
  trends.length > 0 && (
    <section aria-labelledby="what-you-can-do" className="grid gap-3">
      <h2 id="what-you-can-do" className="text-xl">
        {words.title}
      </h2>
      <p className="text-quiet">{words.lead}</p>
      <ul className="grid gap-5">
        {trends.map((trend) => (
          <OwnTrend key={trend.baseline.id} trend={trend} today={today} />
        ))}
      </ul>
    </section>
  )
