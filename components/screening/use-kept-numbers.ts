'use client'

import { useEffect } from 'react'
import { keepNumbers } from './clinic-on-device'
import type { Numbers } from './held-view'

/** Keeps whom to ring on this device, for when nobody is signed in and there is no signal. */
export function useKeptNumbers(numbers: Numbers): void {
  const { clinicName, clinicPhone, emergencyNumber, crisisLine } = numbers
  useEffect(() => {
    keepNumbers({ clinicName, clinicPhone, emergencyNumber, crisisLine })
  }, [clinicName, clinicPhone, emergencyNumber, crisisLine])
}
