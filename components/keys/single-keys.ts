'use client'

import { useSyncExternalStore } from 'react'

const name = 'single-keys'
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether letters alone do something on this device. */
export const hasSingleKeys = (): boolean => {
  try {
    return localStorage.getItem(name) !== 'off'
  } catch {
    return true
  }
}

/** The same and the switch; people who speak to their computer turn it off. */
export function useSingleKeys(): [boolean, (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(subscribe, hasSingleKeys, () => true)
  const set = (next: boolean) => {
    try {
      localStorage.setItem(name, next ? 'on' : 'off')
    } catch {
      return
    }
    listeners.forEach((listener) => listener())
  }
  return [isOn, set]
}
