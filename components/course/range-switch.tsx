import Link from 'next/link'
import { classes } from '@/components/ui/classes'
import { ranges, type Weeks } from '@/lib/course/input'

type RangeSwitchProps = { patientId: string; weeks: Weeks }

/** How far back the page looks. */
export const RangeSwitch = ({ patientId, weeks }: RangeSwitchProps) => (
  <nav aria-label="Weeks shown" className="flex rounded-control border border-border p-0.5">
    {ranges.map((range) => (
      <Link
        key={range}
        href={`/patients/${patientId}${range === 6 ? '' : `?weeks=${range}`}`}
        scroll={false}
        aria-current={range === weeks ? 'true' : undefined}
        className={classes(
          'inline-flex min-h-7 items-center rounded-[6px] px-2.5 text-sm',
          range === weeks ? 'bg-accent-soft font-semibold text-accent' : 'hover:bg-sunken',
        )}
      >
        {range} weeks
      </Link>
    ))}
  </nav>
)
