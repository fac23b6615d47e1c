'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { holdHere } from './device-lock'
import type { HeldBy } from './held-view'
import { useDeviceLock } from './use-device-lock'

/**
 * What holds the plan as far as this device or the server knows. What the server knows, the device
 * takes over, for when there is no signal; once the clinic has unlocked it, the page comes anew.
 */
export function usePlanHold(patientId: string, known: HeldBy | null) {
  const device = useDeviceLock(patientId)
  const router = useRouter()
  const wasHeldHere = useRef(false)
  const isHeldHere = device.held !== null
  const level = known?.level
  const isCrisis = known?.isCrisis ?? false
  const isMaternity = known?.isMaternity ?? false
  const isPause = (known?.pause ?? null) !== null
  const lookOn = known?.pause?.lookOn ?? null

  useEffect(() => {
    const pause = isPause ? { lookOn } : null
    if (level) holdHere(patientId, { level, isCrisis, isMaternity, pause })
  }, [patientId, level, isCrisis, isMaternity, isPause, lookOn])

  useEffect(() => {
    if (wasHeldHere.current && !isHeldHere) router.refresh()
    wasHeldHere.current = isHeldHere
  }, [isHeldHere, router])

  return { by: device.held ?? known, device }
}
