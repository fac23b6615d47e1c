'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { signIn } from '@/lib/auth/actions'
import { EmailField } from './email-field'
import { PasswordField } from './password-field'

export const SignInForm = ({ next }: { next?: string }) => {
  const { send, isBusy, problem, problemOf, typed } = usePlainForm(signIn)
  return (
    <form action={send} className="grid gap-5">
      <FormProblem problem={problem} />
      {next && <input type="hidden" name="next" value={next} />}
      <EmailField defaultValue={typed('email')} problem={problemOf('email')} />
      <PasswordField name="password" label="Password" problem={problemOf('password')} />
      <Button type="submit" look="primary" size="large" disabled={isBusy}>
        {isBusy ? 'Signing in…' : 'Sign in'}
      </Button>
    </form>
  )
}
