'use client'

import { Suspense, lazy, useEffect, useState } from 'react'
import { PlainToast } from './plain-toast'
import { onFirstSaid } from './toast'

const Toasts = lazy(() =>
  import('./toasts').then(
    ({ Toasts }) => ({ default: Toasts }),
    () => ({ default: PlainToast }),
  ),
)

/** Where short words appear after something was done, with a way to undo it. */
export const Toaster = () => {
  const [isWanted, setIsWanted] = useState(false)
  useEffect(() => onFirstSaid(() => setIsWanted(true)), [])
  return (
    isWanted && (
      <Suspense>
        <Toasts />
      </Suspense>
    )
  )
}
