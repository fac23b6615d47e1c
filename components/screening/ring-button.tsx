import { Phone } from 'lucide-react'

type RingButtonProps = { words: string; phone: string; isFirst?: boolean }

/** One tap rings; the number can be read out, too. */
export const RingButton = ({ words, phone, isFirst = false }: RingButtonProps) =>
  phone === '' ? null : (
    <a
      href={`tel:${phone.replace(/[^+\d]/g, '')}`}
      className={`flex min-h-16 flex-wrap items-center justify-center gap-x-3 gap-y-1 rounded-control border-2 px-5 py-3 text-center text-xl font-semibold no-underline ${
        isFirst ? 'border-stop bg-stop text-paper' : 'border-border bg-raised text-ink'
      }`}
    >
      <Phone aria-hidden className="size-6 shrink-0" />
      <span className="min-w-0 wrap-anywhere">{words}</span>
      {!words.includes(phone) && <span className="tabular">{phone}</span>}
    </a>
  )
