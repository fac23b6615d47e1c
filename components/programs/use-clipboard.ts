'use client'

import { useEffect, useRef } from 'react'
import type { Prescription } from '@/lib/programs/document'
import { clipboardText, pastedPrescriptions } from './clipboard'

type Clipboard = {
  /** What copying takes now; empty leaves the browser's own copying alone. */
  chosen: () => readonly Prescription[]
  onCopied: (count: number) => void
  onPasted: (prescriptions: Prescription[]) => void
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select')

/** Copying and pasting movements, within a program and from one patient to another. */
export function useClipboard(clipboard: Clipboard): void {
  const latest = useRef(clipboard)
  useEffect(() => {
    latest.current = clipboard
  })
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      if (isTyping(event.target) || !document.getSelection()?.isCollapsed) return
      const chosen = latest.current.chosen()
      if (chosen.length === 0) return
      event.clipboardData?.setData('text/plain', clipboardText(chosen))
      event.preventDefault()
      latest.current.onCopied(chosen.length)
    }
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const isOurs = text.startsWith('{"format":1')
      if (!isOurs && isTyping(event.target)) return
      if (isOurs) event.preventDefault()
      void pastedPrescriptions(text).then((found) => found && latest.current.onPasted(found))
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('paste', onPaste)
    }
  }, [])
}
