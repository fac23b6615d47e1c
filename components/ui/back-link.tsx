import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'

type BackLinkProps = { href: string; prefetch?: boolean; children: ReactNode }

/** The way up, above a page's title. */
export const BackLink = ({ href, prefetch = false, children }: BackLinkProps) => (
  <Link
    href={href}
    prefetch={prefetch}
    className="inline-flex min-h-8 min-w-0 items-center gap-1 justify-self-start text-accent underline-offset-4 hover:underline"
  >
    <ArrowLeft aria-hidden className="size-4 shrink-0" />
    <span className="min-w-0 wrap-anywhere">{children}</span>
  </Link>
)
