import Link from 'next/link'
import { classes } from '@/components/ui/classes'
import { caseloadAddress } from '@/lib/caseload/address'
import type { AskedCaseload } from '@/lib/caseload/input'

const lists = { mine: 'My patients', clinic: 'Whole clinic' } as const

/** An owner's own patients, or everybody's. */
export const WhoseList = ({ asked }: { asked: AskedCaseload }) => (
  <nav aria-label="Whose patients" className="flex rounded-control border border-border p-0.5">
    {(['mine', 'clinic'] as const).map((whose) => (
      <Link
        key={whose}
        href={caseloadAddress({ view: asked.view, sort: asked.sort, whose, q: asked.q })}
        aria-current={asked.whose === whose ? 'page' : undefined}
        className={classes(
          'inline-flex min-h-7 items-center rounded-[6px] px-2.5 text-sm',
          asked.whose === whose ? 'bg-accent-soft font-semibold text-accent' : 'hover:bg-sunken',
        )}
      >
        {lists[whose]}
      </Link>
    ))}
  </nav>
)
