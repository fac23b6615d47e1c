import { Check, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import type { Worry } from '@/lib/worries/worry'
import { worryWords } from './worry-words'

type WorryListProps = {
  worries: readonly Worry[]
  told: readonly string[]
  isFirst: boolean
}

/** Worries to pick from, one tap each. */
export const WorryList = ({ worries, told, isFirst }: WorryListProps) => (
  <ul className="-mx-2 divide-y divide-line border-y border-line">
    {worries.map(({ key, number, question }) => (
      <li key={key}>
        <Link
          href={`/worries/${number}${isFirst ? '?first=1' : ''}`}
          prefetch={false}
          className="flex min-h-16 items-center gap-3 px-2 py-3 hover:bg-sunken"
        >
          <span className="min-w-0 grow leading-snug">
            <span className="block font-semibold">{question}</span>
            {told.includes(key) && (
              <span className="flex items-center gap-1 text-well">
                <Check aria-hidden className="size-5" strokeWidth={3} />
                {worryWords.toldMark}
              </span>
            )}
          </span>
          <ChevronRight aria-hidden className="size-6 shrink-0 text-accent" />
        </Link>
      </li>
    ))}
  </ul>
)
