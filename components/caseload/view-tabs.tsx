import Link from 'next/link'
import { classes } from '@/components/ui/classes'
import { caseloadAddress } from '@/lib/caseload/address'
import type { AskedCaseload } from '@/lib/caseload/input'
import { views, type View } from '@/lib/caseload/view'

type ViewTabsProps = {
  asked: AskedCaseload
  counts: { look: number; silent: number; new: number }
}

/** Which patients to show; the number says how many there are before one goes there. */
export const ViewTabs = ({ asked, counts }: ViewTabsProps) => {
  const countOf = (view: View): number | null => (view in counts ? counts[view as 'look'] : null)
  return (
    <nav
      aria-label="Show"
      className="-mx-1 flex min-w-0 gap-1 max-sm:-mx-4 max-sm:overflow-x-auto max-sm:px-3 sm:flex-wrap"
    >
      {(Object.keys(views) as View[]).map((view) => {
        const isHere = !asked.q && asked.view === view
        const count = countOf(view)
        return (
          <Link
            key={view}
            href={caseloadAddress({ view, whose: asked.whose })}
            aria-current={isHere ? 'page' : undefined}
            className={classes(
              'inline-flex min-h-8 shrink-0 items-center gap-1.5 rounded-control px-2.5 pointer-coarse:min-h-11',
              isHere ? 'bg-accent-soft font-semibold text-accent' : 'text-ink hover:bg-sunken',
            )}
          >
            {views[view]}
            {count !== null && (
              <span className={classes('tabular', !isHere && 'text-quiet')}>
                {count >= 99 ? '99+' : count}
              </span>
            )}
          </Link>
        )
      })}
    </nav>
  )
}
