'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'

type RailLinkProps = { href: string; icon: ReactNode; children: ReactNode }

export const RailLink = ({ href, icon, children }: RailLinkProps) => {
  const path = usePathname()
  const isHere = path === href || path.startsWith(`${href}/`)
  return (
    <Link
      href={href}
      aria-current={isHere ? 'page' : undefined}
      className={classes(
        'flex min-h-10 items-center gap-2.5 rounded-control px-2.5 font-medium',
        isHere ? 'bg-accent-soft text-accent' : 'text-ink hover:bg-line',
      )}
    >
      {icon}
      {children}
    </Link>
  )
}
