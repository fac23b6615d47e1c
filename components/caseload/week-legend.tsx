import { DayMarks } from './week-strip'

const marks = [
  ['done', 'did something'],
  ['skipped', 'reported, did nothing'],
  ['silent', 'planned, no report'],
  ['open', 'today, not yet'],
  ['free', 'nothing planned'],
] as const

/** What the marks of the seven days mean. */
export const WeekLegend = () => (
  <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-quiet">
    {marks.map(([mark, meaning]) => (
      <span key={mark} className="inline-flex items-center gap-1.5">
        <svg aria-hidden width={11} height={13}>
          <DayMarks mark={mark} />
        </svg>
        {meaning}
      </span>
    ))}
  </p>
)
