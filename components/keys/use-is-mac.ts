'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether this keyboard has a Cmd key; false until the browser has said. */
export const useIsMac = (): boolean =>
  useSyncExternalStore(
    never,
    () => /mac|iphone|ipad/i.test(navigator.platform),
    () => false,
  )
