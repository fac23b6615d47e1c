'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { forgetPassword } from '@/lib/auth/actions'
import { EmailField } from './email-field'

export const ForgotPasswordForm = () => {
  const { send, isBusy, isDone, problem, problemOf, typed } = usePlainForm(forgetPassword)
  if (isDone) {
    return (
      <Notice role="status" title="Look in your inbox">
        <p>
          If {typed('email')} can sign in here, a letter with a link is on its way. It can take a
          few minutes. Look among unwanted mail too.
        </p>
      </Notice>
    )
  }
  return (
    <form action={send} className="grid gap-5">
      <FormProblem problem={problem} />
      <EmailField defaultValue={typed('email')} problem={problemOf('email')} />
      <Button type="submit" look="primary" size="large" disabled={isBusy}>
        {isBusy ? 'One moment…' : 'Send me a link'}
      </Button>
    </form>
  )
}
