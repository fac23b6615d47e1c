import type { ReactNode } from 'react'
import { BackLink } from '@/components/ui/back-link'

type LibraryHeadingProps = {
  title: string
  back?: { href: string; label: string }
  children?: ReactNode
}

/** Where one is in the library, and the way back. */
export const LibraryHeading = ({
  title,
  back = { href: '/library', label: 'Library' },
  children,
}: LibraryHeadingProps) => (
  <header className="mb-5 grid gap-1">
    <BackLink href={back.href}>{back.label}</BackLink>
    <h1 className="text-[1.75rem]">{title}</h1>
    {children}
  </header>
)
