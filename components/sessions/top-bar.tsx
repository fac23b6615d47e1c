import { ArrowLeft, X } from 'lucide-react'
import Link from 'next/link'
import { sessionWords } from './session-words'

const control =
  '-mx-2 inline-flex min-h-12 items-center gap-2 rounded-control px-2 font-semibold text-accent'

type CloseBarProps = { at: number; of: number; home: string }

/** Above a movement: leave, and where we are. Everything said so far is kept. */
export const CloseBar = ({ at, of, home }: CloseBarProps) => (
  <>
    <Link href={home} aria-label={sessionWords.closeLabel} className={control}>
      <X aria-hidden className="size-6" />
      {sessionWords.close}
    </Link>
    <p className="flex items-center gap-3 text-quiet">
      <span aria-hidden className="flex gap-1.5">
        {of <= 8 &&
          Array.from({ length: of }, (_, index) => (
            <span
              key={index}
              className={`size-2.5 rounded-full ${index < at ? 'bg-accent' : 'border border-border'}`}
            />
          ))}
      </span>
      <span className="sr-only">{sessionWords.placeLabel(at, of)}</span>
      <span aria-hidden className="tabular">
        {sessionWords.place(at, of)}
      </span>
    </p>
  </>
)

type BackBarProps = { name: string; onBack: () => void }

/** Above whatever belongs to one movement: back to it. */
export const BackBar = ({ name, onBack }: BackBarProps) => (
  <button type="button" onClick={onBack} className={`${control} text-start`}>
    <ArrowLeft aria-hidden className="size-6 shrink-0" />
    {name}
  </button>
)
