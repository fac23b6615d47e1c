'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, type ReactNode } from 'react'
import { useKeys } from '@/components/keys/use-keys'

const kept = 'plumbline:caseload'

const linksIn = (list: HTMLElement) => [
  ...list.querySelectorAll<HTMLAnchorElement>('a[data-patient]'),
]

/** The next or previous patient gets the focus; the first key lands on the first one. */
function move(list: HTMLElement, by: 1 | -1) {
  const links = linksIn(list)
  const at = links.findIndex((link) => link === document.activeElement)
  const next = at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by
  links[Math.min(Math.max(next, 0), links.length - 1)]?.focus()
}

/**
 * Moves through the list with j and k or the arrows. Coming back from a patient's page, the list
 * is read afresh and the same patient has the focus.
 */
export const CaseloadKeys = ({ children }: { children: ReactNode }) => {
  const list = useRef<HTMLDivElement>(null)
  const router = useRouter()

  useEffect(() => {
    const patientId = sessionStorage.getItem(kept)
    if (!patientId || !list.current) return
    sessionStorage.removeItem(kept)
    const link = linksIn(list.current).find((each) => each.dataset.patient === patientId)
    link?.focus({ preventScroll: true })
    router.refresh()
  }, [router])

  const step = (event: KeyboardEvent, by: 1 | -1) => {
    const isArrow = event.key.startsWith('Arrow')
    const isInside = list.current?.contains(document.activeElement)
    if (!list.current || (isArrow && !isInside)) return false
    return move(list.current, by)
  }
  useKeys('caseload', {
    next: (event) => step(event, 1),
    previous: (event) => step(event, -1),
  })

  return (
    <div
      ref={list}
      onClick={(event) => {
        const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-patient]')
        if (link?.dataset.patient) sessionStorage.setItem(kept, link.dataset.patient)
      }}
    >
      {children}
    </div>
  )
}
