import { CircleUserRound } from 'lucide-react'
import type { ReactNode } from 'react'

/** Who is signed in, behind a button where there is no room for a rail; the browser opens and closes it. */
export const OwnMenu = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="max-md:order-2 md:ms-auto lg:hidden">
    <button
      type="button"
      popoverTarget="own-menu"
      aria-label={`Signed in as ${name}`}
      className="grid min-h-12 min-w-11 place-items-center rounded-control hover:bg-line"
    >
      <CircleUserRound aria-hidden className="size-6" />
    </button>
    <div
      id="own-menu"
      popover="auto"
      className="inset-auto end-2 top-14 max-w-72 min-w-52 rounded-card border border-line bg-raised p-4 text-ink shadow-lifted"
    >
      {children}
    </div>
  </div>
)
