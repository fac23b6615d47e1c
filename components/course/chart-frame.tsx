import { scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'
import type { DayOfCourse } from '@/lib/course/day-of-course'
import { mondaysOf } from '@/lib/course/day-of-course'
import { sayDate } from '@/lib/days'

type ChartFrameProps = {
  question: string
  /** The answer in a sentence, for everyone. */
  answer: string
  days: readonly DayOfCourse[]
  /** The largest number on the scale, and those that are written beside it. */
  most: number
  ticks: readonly number[]
  /** Drawn in a field that is one wide per day and `most` high, growing downwards. */
  children: ReactNode
  labels?: ReactNode
  legend?: ReactNode
}

const percent = (value: number) => `${value.toFixed(2)}%`

/** Where the middle of a day is, in percent of the width. */
export const dayAcross = (days: readonly unknown[], index: number): string =>
  percent(scaleLinear([0, days.length], [0, 100])(index + 0.5))

/** Where a number is, in percent of the height. */
export const numberDown = (most: number, value: number): string =>
  percent(scaleLinear([0, most], [100, 0])(value))

const datesShown = (days: readonly DayOfCourse[]): number[] =>
  mondaysOf(days).filter((_, place) => days.length <= 42 || place % 2 === 0)

/**
 * A chart for one question. The drawing stretches with the page; words around it keep their size.
 * Days are labelled at Mondays, published revisions at the top.
 */
export const ChartFrame = (props: ChartFrameProps) => {
  const { question, answer, days, most, ticks, children, labels, legend } = props
  return (
    <figure className="grid gap-1">
      <figcaption className="flex flex-wrap items-baseline gap-x-3">
        <h3 className="text-base">{question}</h3>
        <p className="text-quiet">{answer}</p>
        {legend && <p className="ms-auto flex gap-4 text-sm text-quiet">{legend}</p>}
      </figcaption>
      <div aria-hidden className="relative ms-7 me-14 mt-5 mb-6 h-32 text-[0.8125rem] text-quiet">
        {ticks.map((tick) => (
          <span
            key={tick}
            className="tabular absolute -start-7 w-5 -translate-y-1/2 text-end leading-none"
            style={{ top: numberDown(most, tick) }}
          >
            {tick}
          </span>
        ))}
        {days.map(({ on, published }, index) =>
          published.length > 0 ? (
            <span
              key={on}
              className="absolute -top-5 -translate-x-1/2 leading-none whitespace-nowrap"
              style={{ left: dayAcross(days, index) }}
            >
              no. {published.at(-1)}
            </span>
          ) : null,
        )}
        {datesShown(days).map((index) => (
          <span
            key={index}
            className="absolute top-full -translate-x-1/2 pt-1.5 leading-none whitespace-nowrap"
            style={{ left: dayAcross(days, index) }}
          >
            {sayDate(days[index]?.on ?? '', { withYear: false }).slice(4)}
          </span>
        ))}
        {labels}
        <svg
          viewBox={`0 0 ${days.length} ${most}`}
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible"
        >
          {ticks.map((tick) => (
            <path
              key={tick}
              d={`M0 ${most - tick} H${days.length}`}
              className="stroke-line"
              vectorEffect="non-scaling-stroke"
            />
          ))}
          {days.map(({ on, published }, index) =>
            published.length > 0 ? (
              <path
                key={on}
                d={`M${index + 0.5} 0 V${most}`}
                className="stroke-border"
                strokeDasharray="1 3"
                vectorEffect="non-scaling-stroke"
              />
            ) : null,
          )}
          {children}
        </svg>
      </div>
    </figure>
  )
}
