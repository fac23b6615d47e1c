'use client'

import { useSyncExternalStore, type ReactNode } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import type { Day } from '@/lib/days'
import type { DueReason } from '@/lib/screening/due'
import { checkWords } from './check-words'
import { followDevice } from './device-lock'
import { useDeviceLock } from './use-device-lock'

type CheckCardProps = {
  patientId: string
  due: DueReason
  today: Day
  /** The next question, for when this one is answered or put off: one at a time. */
  children?: ReactNode
}

const keyOf = (patientId: string) => `plumbline-check-later:${patientId}`

const putOffOn = (patientId: string): string | null => {
  try {
    return localStorage.getItem(keyOf(patientId))
  } catch {
    return null
  }
}

function putOff(patientId: string, today: Day): void {
  try {
    localStorage.setItem(keyOf(patientId), today)
  } catch {
    // It comes back with the next page, then.
  }
  dispatchEvent(new Event('plumbline:safety'))
}

/** The questions are due: answer now, or not now and they come back tomorrow. */
export const CheckCard = ({ patientId, due, today, children }: CheckCardProps) => {
  const { unsent } = useDeviceLock(patientId)
  const later = useSyncExternalStore(
    followDevice,
    () => putOffOn(patientId),
    () => null,
  )
  if (unsent.length > 0 || later === today) return children
  const { more, answer, notNow, [due]: title } = checkWords.card
  return (
    <section className="grid gap-3 rounded-card border border-line bg-sunken p-4">
      <h2 className="text-xl">{title}</h2>
      <p>{more}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href="/check" look="primary" size="large">
          {answer}
        </ButtonLink>
        <Button size="large" onClick={() => putOff(patientId, today)}>
          {notNow}
        </Button>
      </div>
    </section>
  )
}
