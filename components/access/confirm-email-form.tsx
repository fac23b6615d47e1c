'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button, ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { confirmAddress } from '@/lib/auth/actions'

export const ConfirmEmailForm = ({ token }: { token: string }) => {
  const { send, isBusy, isDone, problem } = usePlainForm(confirmAddress)
  if (isDone) {
    return (
      <>
        <Notice tone="well" role="status">
          Thank you. We noted that this e-mail is yours.
        </Notice>
        <p>
          <ButtonLink href="/" look="primary" size="large">
            Go on
          </ButtonLink>
        </p>
      </>
    )
  }
  return (
    <form action={send} className="grid gap-5">
      <FormProblem problem={problem} />
      <input type="hidden" name="token" value={token} />
      <Button type="submit" look="primary" size="large" disabled={isBusy}>
        {isBusy ? 'One moment…' : 'Yes, this e-mail is mine'}
      </Button>
    </form>
  )
}
