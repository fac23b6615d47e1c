'use client'

import { Square, SquareCheckBig } from 'lucide-react'

type SignListProps<K extends string> = {
  codes: readonly K[]
  words: Record<K, string>
  ticked: ReadonlySet<K>
  onTick: (code: K) => void
}

/** Signs to tap, each as wide as the page. */
export const SignList = <K extends string>({ codes, words, ticked, onTick }: SignListProps<K>) => (
  <ul className="grid gap-3">
    {codes.map((code) => {
      const isTicked = ticked.has(code)
      const Box = isTicked ? SquareCheckBig : Square
      return (
        <li key={code}>
          <button
            type="button"
            aria-pressed={isTicked}
            onClick={() => onTick(code)}
            className={`flex min-h-16 w-full items-center gap-3 rounded-control border px-4 py-3 text-start ${
              isTicked ? 'border-2 border-ink bg-sunken font-semibold' : 'border-border bg-raised'
            }`}
          >
            <Box aria-hidden className="size-7 shrink-0" />
            {words[code]}
          </button>
        </li>
      )
    })}
  </ul>
)
