import { classes } from '@/components/ui/classes'
import { loadLevels } from '@/lib/movements/filters'

const levels = Array.from({ length: loadLevels.most }, (_, at) => at + 1)

/** The load of a movement as five marks, with the number beside them. */
export const LoadMarks = ({ level }: { level: number }) => (
  <span className="inline-flex items-center gap-1.5 whitespace-nowrap tabular">
    <span aria-hidden className="inline-flex items-end gap-0.5">
      {levels.map((each) => (
        <span
          key={each}
          className={classes('w-1 rounded-full', each <= level ? 'bg-ink' : 'bg-line')}
          style={{ height: `${4 + each * 2}px` }}
        />
      ))}
    </span>
    <span>
      <span className="sr-only">Load </span>
      {level}
      <span className="sr-only"> of {loadLevels.most}</span>
    </span>
  </span>
)
