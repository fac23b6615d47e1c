import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'

type LibraryBackProps = { href?: string; label?: string }

export const LibraryBack = ({ href = '/library', label = 'Library' }: LibraryBackProps) => (
  <Link
    href={href}
    className="inline-flex min-h-8 items-center gap-1 justify-self-start text-accent underline-offset-4 hover:underline"
  >
    <ArrowLeft aria-hidden className="size-4" />
    {label}
  </Link>
)
