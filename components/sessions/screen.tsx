'use client'

import { useEffect, useRef, type ReactNode } from 'react'

type ScreenProps = {
  title: ReactNode
  /** What stands above the title: the way back, and where we are. */
  top: ReactNode
  /** The next step; it stays in view where there is room for it. */
  next?: ReactNode
  /** Tells one screen from the next, so that each starts at its title. */
  place: string
  children: ReactNode
}

/** The screen before this one, so that a step is told from the first sight of a page. */
let placeBefore: string | null = null

/** One thing at a time: a title that takes the focus, what belongs to it, and the next step. */
export const Screen = ({ title, top, next, place, children }: ScreenProps) => {
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    const isStep = placeBefore !== null && placeBefore !== place
    placeBefore = place
    if (!isStep) return
    scrollTo({ top: 0 })
    heading.current?.focus({ preventScroll: true })
  }, [place])

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <div className="flex min-h-12 flex-wrap items-center justify-between gap-x-4">{top}</div>
      <h1 ref={heading} tabIndex={-1} className="text-[1.75rem] outline-none">
        {title}
      </h1>
      {children}
      {next && (
        <div className="z-10 -mx-4 grid gap-3 border-t border-line bg-paper px-4 pt-3 pb-[max(1rem,env(safe-area-inset-bottom))] tall:sticky tall:bottom-0">
          {next}
        </div>
      )}
    </div>
  )
}
