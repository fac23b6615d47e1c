'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { classes } from '@/components/ui/classes'

const places = [
  { href: '/settings', label: 'Clinic', isOwners: true },
  { href: '/settings/team', label: 'Team', isOwners: true },
  { href: '/settings/you', label: 'You', isOwners: false },
]

/** The parts of the settings; those of the clinic are for its owners. */
export const SettingsTabs = ({ isOwner }: { isOwner: boolean }) => {
  const path = usePathname()
  return (
    <nav aria-label="Settings" className="flex flex-wrap gap-x-6 border-b border-line">
      {places
        .filter((place) => isOwner || !place.isOwners)
        .map(({ href, label }) => (
          <Link
            key={href}
            href={href}
            aria-current={path === href ? 'page' : undefined}
            className={classes(
              '-mb-px inline-flex min-h-10 items-center border-b-2 font-semibold',
              path === href
                ? 'border-accent text-accent'
                : 'border-transparent text-quiet hover:text-ink',
            )}
          >
            {label}
          </Link>
        ))}
    </nav>
  )
}
