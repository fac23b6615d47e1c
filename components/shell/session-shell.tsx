import type { ReactNode } from 'react'
import { WarningSignsLink } from './warning-signs-link'

/** The patient's frame while they practise: nothing but the one thing at hand. */
export const SessionShell = ({ children }: { children: ReactNode }) => (
  <main
    id="main"
    tabIndex={-1}
    className="mx-auto min-h-dvh max-w-[40rem] px-4 pt-3 text-[1.1875rem] leading-relaxed outline-none"
  >
    {children}
    <p className="py-4">
      <WarningSignsLink />
    </p>
  </main>
)
