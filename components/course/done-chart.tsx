import type { DayOfCourse } from '@/lib/course/day-of-course'
import { doneInWords } from '@/lib/course/done-over-time'
import { ChartFrame } from './chart-frame'

type DoneChartProps = { days: readonly DayOfCourse[] }

/** How much of a day's width its bar takes. */
const width = 0.72
const inset = (1 - width) / 2

const scaleOf = (days: readonly DayOfCourse[]): number =>
  Math.max(2, ...days.map(({ planned, done }) => Math.max(planned, done)))

/** Planned movements as an empty outline, reported ones as a solid bar inside it. */
export const DoneChart = ({ days }: DoneChartProps) => {
  const most = scaleOf(days)
  return (
    <ChartFrame
      question="Is it getting done?"
      answer={doneInWords(days)}
      days={days}
      most={most}
      ticks={[0, most]}
      legend={
        <>
          <span className="inline-flex items-center gap-1.5">
            <span className="size-3 border border-dashed border-border" />
            planned
          </span>
          <span className="inline-flex items-center gap-1.5">
            <span className="size-3 bg-accent" />
            reported
          </span>
        </>
      }
    >
      {days.map(({ on, planned, done }, index) => (
        <g key={on}>
          {done > 0 && (
            <rect
              x={index + inset}
              y={most - done}
              width={width}
              height={done}
              className="fill-accent"
            />
          )}
          {planned > 0 && (
            <rect
              x={index + inset}
              y={most - planned}
              width={width}
              height={planned}
              strokeDasharray="2 2"
              className="fill-none stroke-border"
              vectorEffect="non-scaling-stroke"
            />
          )}
        </g>
      ))}
    </ChartFrame>
  )
}
