'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { Dialog } from './dialog'

type RouteDialogProps = {
  title: string
  shape?: 'middle' | 'drawer'
  children: ReactNode
}

/** A page that stands over another one; closing it goes back. */
export const RouteDialog = ({ title, shape, children }: RouteDialogProps) => {
  const router = useRouter()
  return (
    <Dialog isOpen title={title} shape={shape} onOpenChange={() => router.back()}>
      {children}
    </Dialog>
  )
}
