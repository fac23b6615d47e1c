'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { addOwnPassword } from '@/lib/auth/actions'
import { EmailField } from './email-field'
import { PasswordField } from './password-field'

type AddPasswordFormProps = { name: string }

/** A patient who came by link adds a way in of their own. */
export const AddPasswordForm = ({ name }: AddPasswordFormProps) => {
  const { send, isBusy, problem, problemOf, typed } = usePlainForm(addOwnPassword)
  return (
    <form action={send} className="grid max-w-md gap-5">
      <FormProblem problem={problem} />
      <EmailField defaultValue={typed('email')} problem={problemOf('email')} />
      <PasswordField
        name="password"
        label="New password"
        isNew
        about={[name]}
        problem={problemOf('password')}
      />
      <Button type="submit" look="primary" size="large" disabled={isBusy}>
        {isBusy ? 'Saving…' : 'Add this password'}
      </Button>
    </form>
  )
}
