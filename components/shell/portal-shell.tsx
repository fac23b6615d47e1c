import type { ReactNode } from 'react'
import { ClinicMark } from './clinic-mark'
import { PortalNav } from './portal-nav'
import { SkipLink } from './skip-link'
import { WarningSignsLink } from './warning-signs-link'
import { Wordmark } from './wordmark'

type PortalShellProps = {
  /** Whose page this is; null while nobody is signed in. */
  clinic: { name: string; brandColour: string } | null
  children: ReactNode
}

/** The patient's frame: one column, big words, help on every page. */
export const PortalShell = ({ clinic, children }: PortalShellProps) => (
  <div className="mx-auto min-h-dvh max-w-[40rem] text-[1.1875rem] leading-relaxed">
    <SkipLink />
    <header className="px-4 pt-4 print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2 text-base">
        {clinic ? <ClinicMark {...clinic} isInk /> : <Wordmark />}
        <WarningSignsLink />
      </div>
      {clinic && <PortalNav />}
    </header>
    <main id="main" tabIndex={-1} className="px-4 py-6 outline-none">
      {children}
    </main>
  </div>
)
