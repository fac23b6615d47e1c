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
        'max-md:min-h-12 max-md:min-w-0 max-md:grow max-md:flex-col max-md:justify-center max-md:gap-0.5 max-md:px-0.5 max-md:text-[0.8125rem] max-md:leading-tight',
        isHere ? 'bg-accent-soft text-accent' : 'text-ink hover:bg-line',
      )}
    >
      {icon}
      {children}
    </Link>
  )
}
