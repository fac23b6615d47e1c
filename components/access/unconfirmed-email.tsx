'use client'

import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { sendConfirmation } from '@/lib/auth/actions'

/** An address that still has to be shown to be the patient's own. */
export const UnconfirmedEmail = ({ email }: { email: string }) => {
  const { send, isBusy, done } = usePlainForm(sendConfirmation)
  return (
    <Notice title="Is this e-mail right?">
      <p>
        We sent a letter to <strong className="wrap-anywhere">{email}</strong>. Open the link in it.
        Then we can help you if you forget your password.
      </p>
      <form action={send} className="mt-3 flex flex-wrap items-center gap-3">
        <Button type="submit" size="large" disabled={isBusy}>
          {isBusy ? 'Sending…' : 'Send it again'}
        </Button>
        <span role="status" className="empty:hidden">
          {done && (done.isAsked ? 'Sent.' : 'It could not be sent just now.')}
        </span>
      </form>
    </Notice>
  )
}
