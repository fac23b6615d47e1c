'use client'

import { useRef, useState, type FormEvent } from 'react'
import { usePlainForm } from '@/components/forms/use-plain-form'
import {
  forgetDevice,
  hasUnsentAnswers,
  settleWithClinic,
} from '@/components/screening/device-lock'
import { forgetOffline } from '@/components/shell/offline'
import { Button } from '@/components/ui/button'
import { signOut } from '@/lib/auth/actions'
import { isUnsent } from '@/lib/reports/outbox'
import { keeperFor } from './browser-keeper'
import { helpWords } from './today-words'

/** How long signing out waits for the last reports to get through. */
const LAST_TRY_MS = 4_000

const patience = () => new Promise((resolve) => setTimeout(resolve, LAST_TRY_MS))

/**
 * Signs out on this device and takes everything of the person's off it; what is unsent goes first.
 * Warning signs the clinic has not heard of are never given up: they hold the plan.
 */
export const LeaveDevice = ({ patientId }: { patientId: string }) => {
  const { send, isBusy } = usePlainForm(signOut)
  const [state, setState] = useState<'here' | 'leaving' | 'unsent' | 'signs-unsent'>('here')
  const isCleared = useRef(false)

  const clear = async (form: HTMLFormElement) => {
    await keeperFor(patientId)
      .clear()
      .catch(() => {})
    await forgetOffline()
    forgetDevice(patientId)
    isCleared.current = true
    form.requestSubmit()
  }

  const leave = async (event: FormEvent<HTMLFormElement>) => {
    if (isCleared.current) return
    event.preventDefault()
    const form = event.currentTarget
    if (state === 'unsent') return clear(form)
    setState('leaving')
    const keeper = keeperFor(patientId)
    await keeper.open([]).catch(() => {})
    await Promise.race([Promise.all([keeper.flush(), settleWithClinic(patientId)]), patience()])
    if (hasUnsentAnswers(patientId)) return setState('signs-unsent')
    if (Object.values(keeper.snapshot().outbox).some(isUnsent)) return setState('unsent')
    await clear(form)
  }

  return (
    <form action={send} onSubmit={leave} className="grid justify-items-start gap-3">
      {(state === 'unsent' || state === 'signs-unsent') && (
        <p
          role="alert"
          className="rounded-control border-s-4 border-careful bg-careful-soft px-4 py-3"
        >
          {state === 'unsent' ? helpWords.signOutUnsent : helpWords.signOutSigns}
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        {state === 'unsent' && (
          <Button look="primary" size="large" onClick={() => setState('here')}>
            {helpWords.signOutStay}
          </Button>
        )}
        <Button type="submit" size="large" disabled={isBusy || state === 'leaving'}>
          {state === 'unsent' ? helpWords.signOutAnyway : helpWords.signOut}
        </Button>
      </div>
    </form>
  )
}
