import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { sayDate, type Day } from '@/lib/days'
import { progressWords } from './progress-words'

export type PainOfDay = { day: Day; pain: number | null }

const width = 360
const height = 200
const edge = { top: 14, right: 28, bottom: 34, left: 8 }

const y = scaleLinear([0, 10], [height - edge.bottom, edge.top])

const spoken = (day: Day): string => sayDate(day, { withYear: false })

const Grid = () => (
  <g>
    {[0, 5, 10].map((pain) => (
      <line
        key={pain}
        x1={edge.left}
        x2={width - edge.right + 12}
        y1={y(pain)}
        y2={y(pain)}
        className="stroke-line"
      />
    ))}
    <text x={edge.left} y={y(10) + 19} className="fill-quiet text-[17px]">
      {progressWords.painTop}
    </text>
    <text x={edge.left} y={y(0) - 6} className="fill-quiet text-[17px]">
      {progressWords.painBottom}
    </text>
  </g>
)

/** One question: is the pain settling? A day nobody told of is a gap in the line. */
export const PainChart = ({ days }: { days: readonly PainOfDay[] }) => {
  const told = days.flatMap(({ day, pain }, index) => (pain === null ? [] : [{ day, pain, index }]))
  const last = told.at(-1)
  if (!last) return null
  const x = scaleLinear([0, days.length - 1], [edge.left + 4, width - edge.right])
  const path = line<PainOfDay>()
    .defined(({ pain }) => pain !== null)
    .x((_, index) => x(index))
    .y(({ pain }) => y(pain ?? 0))([...days])
  const pains = told.map(({ pain }) => pain)
  return (
    <figure className="grid gap-2">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={progressWords.painAlt(Math.min(...pains), Math.max(...pains))}
        className="w-full max-w-[28rem] overflow-visible"
      >
        <Grid />
        <path d={path ?? ''} fill="none" strokeWidth="2.5" className="stroke-accent" />
        {told.map(({ day, pain, index }) => (
          <circle key={day} cx={x(index)} cy={y(pain)} r="4" className="fill-accent" />
        ))}
        <text x={x(last.index) + 8} y={y(last.pain) + 5} className="fill-ink text-[19px] font-bold">
          {last.pain}
        </text>
        <text x={edge.left} y={height - 6} className="fill-quiet text-[17px]">
          {spoken(days[0]?.day ?? last.day)}
        </text>
        <text
          x={width - edge.right + 12}
          y={height - 6}
          textAnchor="end"
          className="fill-quiet text-[17px]"
        >
          {spoken(days.at(-1)?.day ?? last.day)}
        </text>
      </svg>
      <details>
        <summary className="inline-flex min-h-12 cursor-pointer items-center font-semibold text-accent underline underline-offset-4">
          {progressWords.numbers}
        </summary>
        <table className="w-full">
          <thead>
            <tr className="border-b border-border text-start">
              <th className="py-2 text-start font-semibold">{progressWords.day}</th>
              <th className="py-2 text-end font-semibold">{progressWords.painColumn}</th>
            </tr>
          </thead>
          <tbody>
            {[...told].reverse().map(({ day, pain }) => (
              <tr key={day} className="border-b border-line">
                <td className="py-2">{spoken(day)}</td>
                <td className="py-2 text-end">{pain}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
