'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { signOutClinicianDevices, signOutOtherDevices } from '@/lib/auth/actions'
import type { OwnSignIn } from '@/lib/auth/own-account'

const actions = { clinician: signOutClinicianDevices, patient: signOutOtherDevices }

type OwnDevicesProps = { who: keyof typeof actions; devices: OwnSignIn['devices'] }

/** Where one is signed in, and a way to end it everywhere else. */
export const OwnDevices = ({ who, devices }: OwnDevicesProps) => {
  const { send, isBusy, isDone, problem } = usePlainForm(actions[who])
  return (
    <div className="grid gap-4">
      <ul className="grid gap-2">
        {devices.map(({ words, isThisOne, lastSeen }, index) => (
          <li key={index} className="flex flex-wrap justify-between gap-x-4">
            <span>{words}</span>
            <span className="text-quiet">{isThisOne ? 'This device' : lastSeen}</span>
          </li>
        ))}
      </ul>
      <FormProblem problem={problem} />
      {devices.length > 1 && (
        <form action={send}>
          <Button type="submit" size={who === 'patient' ? 'large' : 'regular'} disabled={isBusy}>
            {isBusy ? 'Signing out…' : 'Sign out the other devices'}
          </Button>
        </form>
      )}
      <p role="status" className="text-quiet empty:hidden">
        {isDone && 'The other devices are signed out.'}
      </p>
    </div>
  )
}
