import { Phone } from 'lucide-react'
import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button'
import { helpWords, todayWords } from './today-words'

type PortalFootProps = {
  clinicName: string
  clinicPhone: string
  emergencyNumber: string
  /** Who signed the program, and when. */
  setBy?: string
}

/** Whom to ask, one tap away, at the foot of every page. */
export const PortalFoot = ({
  clinicName,
  clinicPhone,
  emergencyNumber,
  setBy,
}: PortalFootProps) => (
  <footer className="grid grid-cols-[minmax(0,1fr)] gap-3 border-t border-line pt-6">
    <p>{helpWords.worried}</p>
    {clinicPhone && (
      <ButtonLink
        href={`tel:${clinicPhone.replace(/[^+\d]/g, '')}`}
        size="large"
        className="flex-wrap justify-self-start"
      >
        <Phone aria-hidden className="size-5 shrink-0" />
        <span>{helpWords.ring(clinicName)}</span>
        <span className="tabular">{clinicPhone}</span>
      </ButtonLink>
    )}
    <p className="text-quiet">
      {emergencyNumber && helpWords.emergency(emergencyNumber)}{' '}
      <Link
        href="/help#stop"
        prefetch={false}
        className="inline-flex min-h-12 items-center font-semibold text-accent underline underline-offset-4"
      >
        {todayWords.whenToStop}
      </Link>
    </p>
    {setBy && <p className="text-quiet">{setBy}</p>}
  </footer>
)
