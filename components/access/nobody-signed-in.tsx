'use client'

import { useEffect } from 'react'
import { forgetOffline } from '@/components/shell/offline'

/** Nobody is signed in on this device any more: pages it kept of somebody go, however it came to be. */
export const NobodySignedIn = () => {
  useEffect(() => void forgetOffline().catch(() => {}), [])
  return null
}
