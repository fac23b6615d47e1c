'use client'

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { useRef, type ReactNode } from 'react'
import { classes } from './classes'

type DialogProps = {
  title: ReactNode
  description?: ReactNode
  isOpen?: boolean
  onOpenChange?: (isOpen: boolean) => void
  trigger?: ReactNode
  /** A dialog in the middle, or a drawer at the side. */
  shape?: 'middle' | 'drawer'
  children: ReactNode
}

const shapes = {
  middle:
    'top-[8vh] left-1/2 w-[min(36rem,calc(100vw-2rem))] max-h-[84vh] -translate-x-1/2 rounded-card',
  drawer: 'top-0 right-0 h-dvh w-[min(32rem,100vw)] rounded-s-card',
}

export const Dialog = ({
  title,
  description,
  isOpen,
  onOpenChange,
  trigger,
  shape = 'middle',
  children,
}: DialogProps) => {
  const before = useRef<Element>(null)
  /** Without a trigger Radix lets the cursor fall to the page. */
  const giveBack = (event: Event) => {
    if (trigger || !(before.current instanceof HTMLElement)) return
    event.preventDefault()
    before.current.focus()
  }
  return (
    <Radix.Root open={isOpen} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-shade" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          onOpenAutoFocus={() => {
            before.current = document.activeElement
          }}
          onCloseAutoFocus={giveBack}
          className={classes(
            'fixed z-50 overflow-y-auto border border-line bg-raised p-6 shadow-lifted',
            shapes[shape],
          )}
        >
          <div className="flex items-start justify-between gap-4">
            <Radix.Title className="text-xl font-semibold">{title}</Radix.Title>
            <Radix.Close
              aria-label="Close"
              className="-m-2 grid size-10 place-items-center rounded-control hover:bg-sunken"
            >
              <X aria-hidden className="size-5" />
            </Radix.Close>
          </div>
          {description && (
            <Radix.Description className="mt-1 text-quiet">{description}</Radix.Description>
          )}
          <div className="mt-4">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
