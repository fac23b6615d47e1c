import type { SVGProps } from 'react'
import type { DayAgainstPlan } from '@/lib/caseload/against-plan'

const step = 15

type Drawn = Exclude<DayAgainstPlan, 'before'>

const round = { strokeLinejoin: 'round', strokeLinecap: 'round' } as const

/** How each mark is drawn in a cell of 11 by 12. No report is a gap above a line; a free day is a point. */
const marks: Record<Drawn, { at: (x: number) => string } & SVGProps<SVGPathElement>> = {
  done: {
    at: (x) => `M${x + 2} 3h7v7h-7z`,
    className: 'fill-accent stroke-accent',
    strokeWidth: 4,
    ...round,
  },
  skipped: {
    at: (x) => `M${x + 0.75} 1.75h9.5v9.5h-9.5zM${x + 2} 10.5l7-8`,
    className: 'fill-none stroke-accent',
    strokeWidth: 1.5,
    ...round,
  },
  silent: { at: (x) => `M${x} 11.25h11`, className: 'stroke-border', strokeWidth: 1.5 },
  open: {
    at: (x) => `M${x + 0.5} 1.5h10v10h-10z`,
    className: 'fill-none stroke-border',
    strokeDasharray: '2 2',
  },
  free: {
    at: (x) => `M${x + 5.5} 6.5h.01`,
    className: 'stroke-border',
    strokeWidth: 3,
    ...round,
  },
}

/** Every day of one kind is one path: a page of patients has hundreds of days. */
export const DayMarks = ({ mark, cells = [0] }: { mark: Drawn; cells?: readonly number[] }) => {
  const { at, ...look } = marks[mark]
  return <path d={cells.map((cell) => at(cell * step)).join('')} {...look} />
}

const cellsOf = (days: readonly DayAgainstPlan[], mark: Drawn): number[] =>
  days.flatMap((day, index) => (day === mark ? [index] : []))

export type WeekStripProps = {
  /** For those who cannot see the marks. */
  words: string
  days: readonly DayAgainstPlan[]
}

/** Seven days beside their plan, oldest first. */
export const WeekStrip = ({ words, days }: WeekStripProps) => (
  <svg
    role="img"
    aria-label={words}
    width={days.length * step - 4}
    height={13}
    className="shrink-0"
  >
    {(Object.keys(marks) as Drawn[])
      .filter((kind) => days.includes(kind))
      .map((kind) => (
        <DayMarks key={kind} mark={kind} cells={cellsOf(days, kind)} />
      ))}
  </svg>
)
