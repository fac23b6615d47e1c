'use client'

import { Square, SquareCheckBig } from 'lucide-react'
import type { RedFlagCode } from '@/lib/screening/red-flags'
import { signs } from '@/lib/screening/signs'

type SignListProps = {
  codes: readonly RedFlagCode[]
  ticked: ReadonlySet<RedFlagCode>
  onTick: (code: RedFlagCode) => void
}

/** Signs to tap, each as wide as the page. */
export const SignList = ({ codes, ticked, onTick }: SignListProps) => (
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
            {signs[code]}
          </button>
        </li>
      )
    })}
  </ul>
)
