import { line } from 'd3-shape'
import type { DayOfCourse } from '@/lib/course/day-of-course'
import { painInWords, painRuns, type PainPoint } from '@/lib/course/pain-over-time'
import { ChartFrame, dayAcross, numberDown } from './chart-frame'

type PainChartProps = { days: readonly DayOfCourse[]; usualPain: number | null }

const most = 10

const joined = line<PainPoint>(
  ({ index }) => index + 0.5,
  ({ pain }) => most - pain,
)

/** Worst pain of each day that has one; days without a number stay empty. */
export const PainChart = ({ days, usualPain }: PainChartProps) => {
  const runs = painRuns(days)
  const last = runs.at(-1)?.at(-1)
  return (
    <ChartFrame
      question="Is pain settling?"
      answer={painInWords(days)}
      days={days}
      most={most}
      ticks={[0, 5, 10]}
      labels={
        <>
          {last && (
            <span
              className="absolute ms-2 -translate-y-1/2 leading-none font-semibold text-ink"
              style={{ left: dayAcross(days, last.index), top: numberDown(most, last.pain) }}
            >
              {last.pain}
            </span>
          )}
          {usualPain !== null && usualPain !== last?.pain && (
            <span
              className="absolute start-full ms-1.5 -translate-y-1/2 leading-none whitespace-nowrap"
              style={{ top: numberDown(most, usualPain) }}
            >
              usual {usualPain}
            </span>
          )}
        </>
      }
    >
      {usualPain !== null && (
        <path
          d={`M0 ${most - usualPain} H${days.length}`}
          className="stroke-quiet"
          strokeDasharray="4 4"
          vectorEffect="non-scaling-stroke"
        />
      )}
      {runs.map((run) => (
        <g key={run[0]?.index} className="fill-none stroke-accent" strokeLinecap="round">
          <path
            d={joined(run) ?? ''}
            strokeWidth={1.5}
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
          />
          {run.map(({ index, pain }) => (
            <path
              key={index}
              d={`M${index + 0.5} ${most - pain} h0`}
              strokeWidth={days.length > 50 ? 5 : 7}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </g>
      ))}
    </ChartFrame>
  )
}
