'use client'

import { Suspense, lazy, useEffect, useState, type ReactNode } from 'react'
import { onFirstSaid } from './toast'

const nothing = (): ReactNode => null

// A page older than the build on the server no longer finds it; nobody loses a page over that.
const Toasts = lazy(() =>
  import('./toasts').then(
    ({ Toasts }) => ({ default: Toasts as () => ReactNode }),
    () => ({ default: nothing }),
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
