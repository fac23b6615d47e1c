import { BookOpen, LayoutTemplate, Settings, Users } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { TypedAgain } from '@/components/forms/typed-again'
import type { Role } from '@/lib/access/scope'
import { FindAnything } from './find-anything'
import { OwnMenu } from './own-menu'
import { RailLink } from './rail-link'
import { SignedInAs } from './signed-in-as'
import { SkipLink } from './skip-link'
import { Wordmark } from './wordmark'

const places = [
  { href: '/caseload', label: 'Caseload', icon: <Users aria-hidden className="size-5" /> },
  { href: '/library', label: 'Library', icon: <BookOpen aria-hidden className="size-5" /> },
  {
    href: '/templates',
    label: 'Templates',
    icon: <LayoutTemplate aria-hidden className="size-5" />,
  },
  { href: '/settings', label: 'Settings', icon: <Settings aria-hidden className="size-5" /> },
]

type ClinicShellProps = {
  /** Who is signed in. */
  name: string
  role: Role
  clinic: { name: string; brandColour: string }
  children: ReactNode
}

/** The clinician's frame: a rail that stays, and the work beside it. */
export const ClinicShell = ({ name, role, clinic, children }: ClinicShellProps) => (
  <div className="min-h-dvh lg:grid lg:grid-cols-[13rem_1fr]">
    <SkipLink />
    <nav
      aria-label="Main"
      className="flex items-center gap-1 border-b border-line bg-sunken px-2 py-1 sm:px-3 lg:sticky lg:top-0 lg:h-dvh lg:flex-col lg:items-stretch lg:border-e lg:border-b-0 lg:px-3 lg:py-5 print:hidden"
    >
      <Link
        href="/caseload"
        className="px-2 max-md:hidden lg:pb-5"
        aria-label="Plumbline: caseload"
      >
        <Wordmark />
      </Link>
      <FindAnything role={role} />
      {places.map((place) => (
        <RailLink key={place.href} href={place.href} icon={place.icon}>
          {place.label}
        </RailLink>
      ))}
      <div className="mt-auto px-2 max-lg:hidden">
        <SignedInAs name={name} clinic={clinic} />
      </div>
      <OwnMenu name={name}>
        <SignedInAs name={name} clinic={clinic} />
      </OwnMenu>
    </nav>
    <main id="main" tabIndex={-1} className="min-w-0 px-4 py-5 outline-none lg:px-8 lg:py-6">
      {children}
      <TypedAgain />
    </main>
  </div>
)
