import Link from 'next/link'
import { KeyedLink } from '@/components/keys/keyed-link'
import { BackLink } from '@/components/ui/back-link'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { sayDate, sayDay } from '@/lib/days'
import type { PatientRecord } from '@/lib/patients/queries'

type PatientHeaderProps = {
  patient: PatientRecord
  /** The number of the revision in force, or null before the first. */
  published: number | null
}

const born = (day: string) => sayDate(day).slice(4)

/** Who this is, and the ways to their program. */
export const PatientHeader = ({ patient, published }: PatientHeaderProps) => {
  const { id, name, age, dateOfBirth, phone, email, endedOn, today } = patient
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <BackLink href="/caseload" prefetch>
          Caseload
        </BackLink>
        <h1 className="flex flex-wrap items-center gap-x-3 text-2xl">
          {name}
          {endedOn && <Badge>Care ended {sayDay(endedOn, today)}</Badge>}
        </h1>
        <p className="flex flex-wrap gap-x-3 text-quiet">
          <span>
            {age} years, born {born(dateOfBirth)}
          </span>
          {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
          {email && <span className="break-all">{email}</span>}
          <Link
            href={`/patients/${id}/details`}
            prefetch={false}
            className="text-accent underline-offset-4 hover:underline"
          >
            Edit details
          </Link>
          <Link
            href={`/library?patient=${id}`}
            prefetch={false}
            className="text-accent underline-offset-4 hover:underline"
          >
            Library for them
          </Link>
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {published !== null && (
          <>
            <ButtonLink href={`/sheet/${id}/${published}`} prefetch={false}>
              Print sheet
            </ButtonLink>
            <ButtonLink href={`/patients/${id}/program/preview`} prefetch={false}>
              Preview
            </ButtonLink>
          </>
        )}
        <KeyedLink
          href={`/patients/${id}/program`}
          prefetch={false}
          look="primary"
          place="patient"
          name="program"
        >
          {published === null ? 'Build the program' : 'Open program'}
        </KeyedLink>
      </div>
    </header>
  )
}
