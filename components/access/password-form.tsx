'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { acceptInvitation, choosePassword } from '@/lib/auth/actions'
import { PasswordField } from './password-field'

type PasswordFormProps = {
  token: string
  email: string
  /** The account has a password already, and shows it instead of choosing one. */
  isKnown: boolean
}

/** Behind a link that works once: choose a password, or give the one there is. */
export const PasswordForm = ({ token, email, isKnown }: PasswordFormProps) => {
  const { send, isBusy, problem, problemOf } = usePlainForm(
    isKnown ? acceptInvitation : choosePassword,
  )
  return (
    <form action={send} className="grid gap-5">
      <FormProblem problem={problem} />
      <input type="hidden" name="token" value={token} />
      {/* Password managers keep the password under this name. */}
      <input type="email" name="username" value={email} autoComplete="username" readOnly hidden />
      <PasswordField
        name="password"
        label={isKnown ? 'Password' : 'New password'}
        isNew={!isKnown}
        about={[email]}
        problem={problemOf('password')}
      />
      <Button type="submit" look="primary" size="large" disabled={isBusy}>
        {isBusy ? 'One moment…' : isKnown ? 'Join' : 'Save and go in'}
      </Button>
    </form>
  )
}
