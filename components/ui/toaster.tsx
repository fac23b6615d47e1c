'use client'

import { Toaster as Sonner } from 'sonner'

/** Where short words appear after something was done, with a way to undo it. */
export const Toaster = () => (
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
