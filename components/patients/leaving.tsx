'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'

type LeavingProps = { isBusy: boolean; onLeave: () => void }

/** Leaving a care team cannot be undone by whoever left, so it says so first. */
export const Leaving = ({ isBusy, onLeave }: LeavingProps) => {
  const [isAsking, setIsAsking] = useState(false)
  if (!isAsking) {
    return (
      <Button size="compact" look="quiet" onClick={() => setIsAsking(true)}>
        Leave…
      </Button>
    )
  }
  return (
    <span className="flex flex-wrap items-center justify-end gap-2">
      <span className="text-sm text-quiet">Only a colleague can bring you back.</span>
      <Button size="compact" disabled={isBusy} onClick={onLeave}>
        Leave
      </Button>
      <Button size="compact" look="quiet" autoFocus onClick={() => setIsAsking(false)}>
        Stay
      </Button>
    </span>
  )
}
