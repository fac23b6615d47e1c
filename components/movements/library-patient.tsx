import Link from 'next/link'
import { BackLink } from '@/components/ui/back-link'
import type { ProtectionProfile } from '@/lib/protection/profile'

/** Whose library this is for now: what speaks against a movement for them is said beside it. */
export type LibraryPatient = { id: string; name: string; profile: ProtectionProfile }

const link = 'text-accent underline-offset-4 hover:underline'

/** For whom the library is open, and the ways back. */
export const LibraryPatientBar = ({ patient: { id, name } }: { patient: LibraryPatient }) => (
  <nav
    aria-label={`For ${name}`}
    className="mb-4 flex flex-wrap items-center gap-x-5 gap-y-1 rounded-control border-s-4 border-accent bg-accent-soft px-4 py-2"
  >
    <p className="me-auto">
      For <strong>{name}</strong>: what is left out for them is grey, with the reason.
    </p>
    <BackLink href={`/patients/${id}/program`}>Back to the program</BackLink>
    <Link href={`/patients/${id}`} prefetch={false} className={link}>
      Record
    </Link>
    <Link href="/library" prefetch={false} className={link}>
      The whole library
    </Link>
  </nav>
)
