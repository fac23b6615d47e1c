'use client'

import { ChevronDown } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { classes } from '@/components/ui/classes'

type FoldedOnPhoneProps = { label: string; children: ReactNode }

/** Stands open where there is room, and behind one line where there is not. */
export const FoldedOnPhone = ({ label, children }: FoldedOnPhoneProps) => {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        className="flex min-h-10 items-center gap-1.5 justify-self-start font-semibold text-accent lg:hidden"
      >
        <ChevronDown
          aria-hidden
          className={classes('size-4.5 shrink-0 transition-transform', isOpen && 'rotate-180')}
        />
        {label}
      </button>
      <div id={id} className={classes('grid gap-2', !isOpen && 'max-lg:hidden')}>
        {children}
      </div>
    </>
  )
}
