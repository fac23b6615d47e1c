import type { ReactNode } from 'react'
import { emergencyPlace } from '@/lib/clinics/emergency-place'
import { heldWords } from './held-words'
import { PublicNumbers } from './public-numbers'
import { RingButton } from './ring-button'

export type Numbers = {
  clinicName: string
  clinicPhone: string
  emergencyNumber: string
  crisisLine: string
}

/** Phones that were locked before know nothing of a maternity line, nor of a pause with a day. */
export type HeldBy = {
  level: 'E' | 'U' | 'C'
  isCrisis: boolean
  isMaternity?: boolean
  /** A clinician's own pause, and the day on which it is looked at again, in words. */
  pause?: { lookOn: string | null } | null
}

type PartProps = { numbers: Numbers }

const ring = (name: string) => `Ring ${name}`

/** One number to ring in danger: the clinic's, or where none is known, those of countries. */
const RingForHelp = ({ number, isFirst = false }: { number: string; isFirst?: boolean }) =>
  number ? <RingButton words={ring(number)} phone={number} isFirst={isFirst} /> : <PublicNumbers />

const Emergency = ({ numbers: { emergencyNumber } }: PartProps) => {
  const { title, lead, leadWithoutNumber, say, steps, why } = heldWords.emergency
  const place = emergencyPlace(emergencyNumber)
  return (
    <>
      <h1 className="text-[2.25rem] leading-tight text-stop">{title}</h1>
      <p className="text-2xl font-semibold">
        {emergencyNumber ? lead(emergencyNumber, place) : leadWithoutNumber(place)}
      </p>
      <RingForHelp number={emergencyNumber} isFirst />
      <p>{say}</p>
      <ul className="grid list-disc gap-2 ps-6">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p>{why}</p>
    </>
  )
}

const Maternity = ({ numbers: { emergencyNumber } }: PartProps) => {
  const { title, lead, notes, call, callWithoutNumber, say } = heldWords.maternity
  return (
    <>
      <h1 className="text-[2.25rem] leading-tight text-stop">{title}</h1>
      <p className="text-2xl font-semibold">{lead}</p>
      <p>{notes}</p>
      <p className="font-semibold">{emergencyNumber ? call(emergencyNumber) : callWithoutNumber}</p>
      <RingForHelp number={emergencyNumber} isFirst />
      <p>{say}</p>
      <p>{heldWords.emergency.why}</p>
    </>
  )
}

const Crisis = ({ numbers: { crisisLine, emergencyNumber } }: PartProps) => {
  const { title, lead, line, danger, near } = heldWords.crisis
  return (
    <>
      <h1 className="text-[2.25rem] leading-tight">{title}</h1>
      <p className="text-2xl font-semibold">{lead}</p>
      {crisisLine && <p>{line(crisisLine)}</p>}
      <RingButton words={ring(crisisLine)} phone={crisisLine} isFirst />
      {emergencyNumber && <p>{danger(emergencyNumber)}</p>}
      <RingForHelp number={emergencyNumber} />
      <p>{near}</p>
    </>
  )
}

const Urgent = ({ numbers: { clinicName, clinicPhone, emergencyNumber } }: PartProps) => {
  const { title, lead, closed, worse, rest } = heldWords.urgent
  return (
    <>
      <h1 className="text-[2.25rem] leading-tight text-stop">{title}</h1>
      <p className="text-2xl font-semibold">{lead(clinicName)}</p>
      <RingButton words={ring(clinicName)} phone={clinicPhone} isFirst />
      <p>{closed}</p>
      {emergencyNumber && <p>{worse(emergencyNumber)}</p>}
      <p>{rest}</p>
    </>
  )
}

type PausedProps = PartProps & { pause: HeldBy['pause'] }

const Paused = ({ numbers: { clinicName, clinicPhone }, pause }: PausedProps) => {
  const { title, lead, leadByClinic, lookOn, lookDue, rest } = heldWords.paused
  return (
    <>
      <h1 className="text-[2rem] leading-tight">{title}</h1>
      <p className="text-xl">{pause ? leadByClinic(clinicName) : lead(clinicName)}</p>
      {pause && <p className="text-xl">{pause.lookOn ? lookOn(pause.lookOn) : lookDue}</p>}
      <p>{rest}</p>
      <RingButton words={ring(clinicName)} phone={clinicPhone} />
    </>
  )
}

const WhatToDo = ({ held, numbers }: PartProps & { held: HeldBy }) => {
  const { level, isCrisis, isMaternity = false, pause } = held
  if (level === 'C') return <Paused numbers={numbers} pause={pause} />
  if (level === 'U') return <Urgent numbers={numbers} />
  if (isCrisis) return <Crisis numbers={numbers} />
  return isMaternity ? <Maternity numbers={numbers} /> : <Emergency numbers={numbers} />
}

type HeldViewProps = PartProps & {
  held: HeldBy
  /** Whether it holds a plan; with nobody signed in there is none to hold. */
  isLocked?: boolean
  /** Where the news of it stands: whether the clinic has it. */
  news?: ReactNode
}

/** What to do and whom to ring, first and in full; then that the plan is held, and who opens it. */
export const HeldView = ({ held, numbers, isLocked = true, news }: HeldViewProps) => {
  const { level } = held
  const { clinicName, clinicPhone, emergencyNumber } = numbers
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <WhatToDo held={held} numbers={numbers} />
      <section className="grid gap-3 border-t border-line pt-5">
        {news}
        {isLocked && level !== 'C' && (
          <>
            <p>{heldWords.locked(clinicName)}</p>
            <p>{heldWords.slip}</p>
          </>
        )}
        {level === 'E' && <RingButton words={ring(clinicName)} phone={clinicPhone} />}
        {level === 'U' && <RingButton words={ring(emergencyNumber)} phone={emergencyNumber} />}
        {level === 'C' && (
          <a
            href="/warning-signs"
            className="inline-flex min-h-12 items-center font-semibold text-accent underline underline-offset-4"
          >
            {heldWords.signs}
          </a>
        )}
      </section>
    </div>
  )
}
