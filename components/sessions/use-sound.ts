'use client'

import { useSyncExternalStore } from 'react'
import { wakeSound } from './beep'

const KEY = 'plumbline.sound'
const CHANGED = 'plumbline:sound'

const subscribe = (tell: () => void) => {
  addEventListener(CHANGED, tell)
  return () => removeEventListener(CHANGED, tell)
}

const isOn = (): boolean => {
  try {
    return localStorage.getItem(KEY) === 'on'
  } catch {
    return false
  }
}

/** Whether this device beeps; off until someone turns it on, and remembered. */
export function useSound(): [boolean, () => void] {
  const isSoundOn = useSyncExternalStore(subscribe, isOn, () => false)
  const toggle = () => {
    if (!isSoundOn) wakeSound()
    try {
      localStorage.setItem(KEY, isSoundOn ? 'off' : 'on')
    } catch {
      // A browser that keeps nothing stays silent.
    }
    dispatchEvent(new Event(CHANGED))
  }
  return [isSoundOn, toggle]
}
