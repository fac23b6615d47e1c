'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { signs } from '@/lib/screening/signs'
import { redFlags, type RedFlagCode } from '@/lib/screening/red-flags'
import { signsWords } from './check-words'
import { HeldView, type HeldBy, type Numbers } from './held-view'
import { RingButton } from './ring-button'
import { SignList } from './sign-list'

type SignsScreenProps = {
  numbers: Numbers
  /** What to do stands first, in full; null while no sign was tapped. */
  held: HeldBy | null
  isLocked: boolean
  news: ReactNode
  onTick: (code: RedFlagCode) => void
}

/** Signs that ask for a look but for no help today are asked in the weekly check. */
const at = (level: 'E' | 'U'): RedFlagCode[] =>
  redFlags
    .filter((flag) => flag.level === level && flag.asked !== 'under-18')
    .map(({ code }) => code)

const nothing = new Set<RedFlagCode>()

/** The warning signs; a tap on one shows what to do, an emergency over everything else. */
export const SignsScreen = ({ numbers, held, isLocked, news, onTick }: SignsScreenProps) => {
  const screen = useRef<HTMLDivElement>(null)
  const level = held?.level ?? null

  useEffect(() => {
    if (!level) return
    scrollTo({ top: 0 })
    screen.current?.focus({ preventScroll: true })
  }, [level])

  const whatToDo = held && (
    <div
      ref={screen}
      tabIndex={-1}
      role="alert"
      className={
        level === 'E'
          ? 'fixed inset-0 z-50 overflow-y-auto bg-paper px-4 py-6 outline-none'
          : 'outline-none'
      }
    >
      <div className="mx-auto max-w-[40rem]">
        <HeldView held={held} numbers={numbers} isLocked={isLocked} news={news} />
      </div>
    </div>
  )
  if (level === 'E') return whatToDo
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {whatToDo}
      <header className="grid gap-2">
        <h1 className={held ? 'text-2xl' : 'text-[2rem]'}>{signsWords.title}</h1>
        <p>{signsWords.lead}</p>
        <RingButton words={`Ring ${numbers.emergencyNumber}`} phone={numbers.emergencyNumber} />
      </header>
      <section className="grid gap-3">
        <h2 className="text-xl text-stop">{signsWords.now}</h2>
        <SignList words={signs} codes={at('E')} ticked={nothing} onTick={onTick} />
      </section>
      <section className="grid gap-3">
        <h2 className="text-xl">{signsWords.today}</h2>
        <SignList words={signs} codes={at('U')} ticked={nothing} onTick={onTick} />
      </section>
      <p>{signsWords.none}</p>
      {(numbers.clinicPhone || numbers.crisisLine) && (
        <section className="grid gap-3">
          <h2 className="text-xl">{signsWords.ring}</h2>
          <RingButton words={`Ring ${numbers.clinicName}`} phone={numbers.clinicPhone} />
          <RingButton words={`Talk to someone: ${numbers.crisisLine}`} phone={numbers.crisisLine} />
        </section>
      )}
    </div>
  )
}
