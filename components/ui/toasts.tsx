'use client'

import { useEffect } from 'react'
import { Toaster as Sonner, toast } from 'sonner'
import { showing, type Said } from './toast'

const ways = { news: toast, warning: toast.warning, error: toast.error }

const show = ({ words, kind, options }: Said) => void ways[kind](words, options)

/** A screen reader tells what is put into a region it knows already. */
const KNOWN_AFTER_MS = 100

/** The region where short words appear; fetched when the first are said. */
export const Toasts = () => {
  useEffect(() => {
    let leave: (() => void) | undefined
    const timer = setTimeout(() => (leave = showing(show)), KNOWN_AFTER_MS)
    return () => {
      clearTimeout(timer)
      leave?.()
    }
  }, [])
  return (
    <Sonner
      position="bottom-center"
      gap={8}
      duration={6000}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'font-sans flex w-full items-center gap-3 rounded-control border border-line bg-raised px-4 py-3 text-ink shadow-lifted',
          title: 'font-medium',
          description: 'text-quiet',
          content: 'min-w-0 flex-1',
          actionButton:
            'min-h-8 shrink-0 rounded-control border border-border px-2.5 text-sm font-semibold text-accent',
        },
      }}
    />
  )
}
