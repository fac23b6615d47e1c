'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { classes } from '@/components/ui/classes'

const places = [
  { href: '/today', label: 'Today' },
  { href: '/progress', label: 'My progress' },
  { href: '/help', label: 'Help' },
]

/** The three places of the portal. What the day needs is kept on the device; nothing else is fetched ahead. */
export const PortalNav = () => {
  const path = usePathname()
  return (
    <nav aria-label="Main" className="-mx-2 mt-2 flex flex-wrap border-b border-line">
      {places.map(({ href, label }) => {
        const isHere = path === href || path.startsWith(`${href}/`)
        return (
          <Link
            key={href}
            href={href}
            prefetch={false}
            aria-current={isHere ? 'page' : undefined}
            className={classes(
              '-mb-px flex min-h-12 items-center border-b-4 px-3 font-semibold',
              isHere
                ? 'border-accent text-ink'
                : 'border-transparent text-accent hover:border-border',
            )}
          >
            {label}
          </Link>
        )
      })}
    </nav>
  )
}
