import { Phone } from 'lucide-react'
import { helpWords } from './today-words'

type RingLinkProps = { name: string; phone: string; isUrgent?: boolean }

/** Rings someone; the number can be read out or typed on another phone. */
export const RingLink = ({ name, phone, isUrgent }: RingLinkProps) =>
  phone === '' ? null : (
    <a
      href={`tel:${phone.replace(/[^+\d]/g, '')}`}
      className={`inline-flex min-h-16 flex-wrap items-center justify-center gap-x-3 gap-y-1 rounded-control border px-5 py-3 text-center font-semibold ${
        isUrgent
          ? 'border-stop bg-stop-soft text-stop'
          : 'border-border bg-raised text-ink hover:bg-sunken'
      }`}
    >
      <Phone aria-hidden className="size-5 shrink-0" />
      <span className="min-w-0 wrap-anywhere">{helpWords.ring(name)}</span>
      {name !== phone && <span className="tabular">{phone}</span>}
    </a>
  )
