import type { ReactNode } from 'react'
import { SkipLink } from './skip-link'
import { Wordmark } from './wordmark'

/** The frame of pages for people who are not signed in: one calm column. */
export const PublicShell = ({ children }: { children: ReactNode }) => (
  <div className="mx-auto grid min-h-dvh max-w-[28rem] grid-cols-[minmax(0,1fr)] content-start px-4 pt-8 pb-16 text-[1.0625rem] leading-relaxed sm:pt-[12vh]">
    <SkipLink />
    <header className="pb-8">
      <Wordmark />
    </header>
    <main
      id="main"
      tabIndex={-1}
      className="grid grid-cols-[minmax(0,1fr)] gap-6 hyphens-auto outline-none [&_h1]:wrap-anywhere [&_input:not([type=hidden])]:min-h-12 [&_label+p]:text-base"
    >
      {children}
    </main>
  </div>
)
