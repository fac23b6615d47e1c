'use client'

import { Button } from '@/components/ui/button'

type ShippedValueProps = { words: string; onTake: () => void }

/** What the shipped text says where the one being written differs, and the way back to it. */
export const ShippedValue = ({ words, onTake }: ShippedValueProps) => (
  <div className="flex items-start justify-between gap-3 border-s-2 border-border ps-3 text-sm">
    <p className="min-w-0 whitespace-pre-line text-quiet">
      <span className="font-semibold">Shipped: </span>
      {words || 'empty'}
    </p>
    <Button look="quiet" size="compact" className="shrink-0" onClick={onTake}>
      Take it
    </Button>
  </div>
)
