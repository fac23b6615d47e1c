import type { ReactNode } from 'react'
import { LibraryBack } from './library-back'

type LibraryHeadingProps = {
  title: string
  back?: { href: string; label: string }
  children?: ReactNode
}

/** Where one is in the library, and the way back. */
export const LibraryHeading = ({ title, back, children }: LibraryHeadingProps) => (
  <header className="mb-5 grid gap-1">
    <LibraryBack {...back} />
    <h1 className="text-[1.75rem]">{title}</h1>
    {children}
  </header>
)
