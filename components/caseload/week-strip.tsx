import type { DayAgainstPlan, MarkedDay } from '@/lib/caseload/against-plan'
import { shortNameOfWeekday } from '@/lib/programs/days-in-words'
import { weekdayOf } from '@/lib/days'

const words: Record<DayAgainstPlan, string> = {
  done: 'done',
  skipped: 'reported, nothing done',
  silent: 'no report',
  open: 'not yet',
  free: 'nothing planned',
  before: 'no program yet',
}

const step = 15

/** One day's mark in a cell of 11 by 12. No report is a gap above a line; a free day is a point. */
export const DayMark = ({ mark, x = 0 }: { mark: DayAgainstPlan; x?: number }) => {
  if (mark === 'done') {
    return <rect x={x} y={1} width={11} height={11} rx={2.5} className="fill-accent" />
  }
  if (mark === 'skipped') {
    return (
      <g className="fill-none stroke-accent" strokeWidth={1.5}>
        <rect x={x + 0.75} y={1.75} width={9.5} height={9.5} rx={2} />
        <path d={`M${x + 2} 10.5 L${x + 9} 2.5`} />
      </g>
    )
  }
  if (mark === 'silent') {
    return <path d={`M${x} 11.25 h11`} className="stroke-border" strokeWidth={1.5} />
  }
  if (mark === 'open') {
    return (
      <rect
        x={x + 0.5}
        y={1.5}
        width={10}
        height={10}
        rx={2}
        strokeDasharray="2 2"
        className="fill-none stroke-border"
      />
    )
  }
  if (mark === 'free') return <circle cx={x + 5.5} cy={6.5} r={1.5} className="fill-border" />
  return null
}

/** Seven days beside their plan, oldest first; the words are for those who cannot see the marks. */
export const WeekStrip = ({ days }: { days: readonly MarkedDay[] }) => (
  <svg
    role="img"
    aria-label={days
      .map(({ on, mark }) => `${shortNameOfWeekday(weekdayOf(on))} ${words[mark]}`)
      .join(', ')}
    width={days.length * step - 4}
    height={13}
    className="shrink-0"
  >
    {days.map(({ on, mark }, index) => (
      <DayMark key={on} mark={mark} x={index * step} />
    ))}
  </svg>
)
