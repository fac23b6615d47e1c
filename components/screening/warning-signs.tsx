'use client'

import { useEffect, useRef } from 'react'
import { redFlags, type RedFlagCode } from '@/lib/screening/red-flags'
import { documentOf, heldByAnswers } from './answers-on-device'
import { signsWords } from './check-words'
import { answerHere } from './device-lock'
import { HeldView, type HeldBy, type Numbers } from './held-view'
import { heldWords } from './held-words'
import { RingButton } from './ring-button'
import { SignList } from './sign-list'
import { usePlanHold } from './use-plan-hold'

type WarningSignsProps = { patientId: string; numbers: Numbers; held: HeldBy | null }

/** Signs that ask for a look but for no help today are asked in the weekly check. */
const at = (level: 'E' | 'U'): RedFlagCode[] =>
  redFlags
    .filter((flag) => flag.level === level && flag.asked !== 'under-18')
    .map(({ code }) => code)

const nothing = new Set<RedFlagCode>()

/**
 * One tap on a sign shows what to do, first and over everything, and locks the plan on this device
 * before anything is sent: it works without a network.
 */
export const WarningSigns = ({ patientId, numbers, held: known }: WarningSignsProps) => {
  const { by: held, isTold } = usePlanHold(patientId, known)
  const screen = useRef<HTMLDivElement>(null)
  const level = held?.level ?? null

  useEffect(() => {
    if (!level) return
    scrollTo({ top: 0 })
    screen.current?.focus({ preventScroll: true })
  }, [level])

  const tick = (code: RedFlagCode) =>
    void answerHere(patientId, documentOf('warning-signs', [code], [code]), heldByAnswers([code]))

  const news = isTold ? heldWords.told(numbers.clinicName) : heldWords.kept
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
        <HeldView held={held} numbers={numbers} news={<p>{news}</p>} />
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
        <SignList codes={at('E')} ticked={nothing} onTick={tick} />
      </section>
      <section className="grid gap-3">
        <h2 className="text-xl">{signsWords.today}</h2>
        <SignList codes={at('U')} ticked={nothing} onTick={tick} />
      </section>
      <p>{signsWords.none}</p>
      <section className="grid gap-3">
        <h2 className="text-xl">{signsWords.ring}</h2>
        <RingButton words={`Ring ${numbers.clinicName}`} phone={numbers.clinicPhone} />
        <RingButton words={`Talk to someone: ${numbers.crisisLine}`} phone={numbers.crisisLine} />
      </section>
    </div>
  )
}
