import Link from 'next/link'
import type { ReactNode } from 'react'
import { SkipLink } from './skip-link'
import { Wordmark } from './wordmark'

const places = [
  { href: '/today', label: 'Today' },
  { href: '/progress', label: 'My progress' },
  { href: '/help', label: 'Help' },
]

/** The patient's frame: one column, big words, help on every page. */
export const PortalShell = ({ children }: { children: ReactNode }) => (
  <div className="mx-auto min-h-dvh max-w-[40rem] text-[1.1875rem] leading-relaxed">
    <SkipLink />
    <header className="px-4 pt-4 print:hidden">
      <Wordmark />
      <nav aria-label="Main" className="mt-2 flex flex-wrap gap-x-2 border-b border-line">
        {places.map(({ href, label }) => (
          <Link
            key={href}
            href={href}
            className="flex min-h-12 items-center px-2 font-semibold text-accent underline-offset-4 hover:underline"
          >
            {label}
          </Link>
        ))}
      </nav>
    </header>
    <main id="main" tabIndex={-1} className="px-4 py-6 outline-none">
      {children}
    </main>
    <footer className="border-t border-line px-4 py-4 print:hidden">
      <Link
        href="/account"
        className="inline-flex min-h-12 items-center text-quiet underline underline-offset-4"
      >
        Signing in and out
      </Link>
    </footer>
  </div>
)
