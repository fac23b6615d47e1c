'use client'

import { useState, useSyncExternalStore } from 'react'
import type { RedFlagCode } from '@/lib/screening/red-flags'
import { heldByAnswers } from './answers-on-device'
import { followNumbers, noNumbers, numbersOnDevice } from './clinic-on-device'
import type { HeldBy } from './held-view'
import { heldWords } from './held-words'
import { SignsScreen } from './signs-screen'

/**
 * The warning signs with nobody signed in: what to do and whom to ring, as this device knows it. It
 * keeps and sends nothing, so it says that nobody was told.
 */
export const SignsForAnyone = () => {
  const [held, setHeld] = useState<HeldBy | null>(null)
  const known = useSyncExternalStore(followNumbers, numbersOnDevice, () => noNumbers)
  const numbers = known.clinicName ? known : { ...known, clinicName: heldWords.yourClinic }
  return (
    <SignsScreen
      numbers={numbers}
      held={held}
      isLocked={false}
      news={
        <>
          <p>
            {heldWords.nobodyTold} {!numbers.clinicPhone && heldWords.clinicUnknown}
          </p>
          <button
            type="button"
            onClick={() => setHeld(null)}
            className="inline-flex min-h-12 items-center justify-self-start font-semibold text-accent underline underline-offset-4"
          >
            {heldWords.signs}
          </button>
        </>
      }
      onTick={(code: RedFlagCode) => setHeld(heldByAnswers([code]))}
    />
  )
}
