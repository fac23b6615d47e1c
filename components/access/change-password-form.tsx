'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { changeClinicianPassword, changePatientPassword } from '@/lib/auth/actions'
import { PasswordField } from './password-field'

const actions = { clinician: changeClinicianPassword, patient: changePatientPassword }

type ChangePasswordFormProps = { who: keyof typeof actions; email: string; name: string }

/** Replaces one's own password; all other devices are signed out. */
export const ChangePasswordForm = ({ who, email, name }: ChangePasswordFormProps) => {
  const { send, isBusy, isDone, problem, problemOf } = usePlainForm(actions[who])
  if (isDone) {
    return (
      <Notice tone="well" role="status">
        Your password is changed. Other devices are signed out.
      </Notice>
    )
  }
  return (
    <form action={send} className="grid max-w-md gap-5">
      <FormProblem problem={problem} />
      <input type="email" name="username" value={email} autoComplete="username" readOnly hidden />
      <PasswordField
        name="currentPassword"
        label="Password you have now"
        problem={problemOf('currentPassword')}
      />
      <PasswordField
        name="password"
        label="New password"
        isNew
        about={[email, name]}
        problem={problemOf('password')}
      />
      <div>
        <Button type="submit" size={who === 'patient' ? 'large' : 'regular'} disabled={isBusy}>
          {isBusy ? 'Saving…' : 'Change password'}
        </Button>
      </div>
    </form>
  )
}
