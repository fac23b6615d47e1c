'use client'

import { useEffect, useSyncExternalStore } from 'react'
import {
  followDevice,
  isOutOfReach,
  onDevice,
  settleWithClinic,
  type OnDevice,
} from './device-lock'

const ASK_AGAIN_MS = 30_000
const nothing: OnDevice = { held: null, unsent: [] }

/** What this device knows of a lock; while it knows of one it keeps telling and asking the clinic. */
export function useDeviceLock(patientId: string): OnDevice & { isOutOfReach: boolean } {
  const known = useSyncExternalStore(
    followDevice,
    () => onDevice(patientId),
    () => nothing,
  )
  const isAway = useSyncExternalStore(followDevice, isOutOfReach, () => false)
  const isOpen = known.held !== null || known.unsent.length > 0

  useEffect(() => {
    if (!isOpen) return
    const ask = () => void settleWithClinic(patientId)
    ask()
    const timer = setInterval(ask, ASK_AGAIN_MS)
    addEventListener('online', ask)
    document.addEventListener('visibilitychange', ask)
    return () => {
      clearInterval(timer)
      removeEventListener('online', ask)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [isOpen, patientId])

  return { ...known, isOutOfReach: isAway }
}
