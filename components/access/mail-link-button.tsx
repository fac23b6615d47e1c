'use client'

import { Mail } from 'lucide-react'
import { FormProblem } from '@/components/forms/form-problem'
import { Button } from '@/components/ui/button'
import { mailAccessLink } from '@/lib/auth/actions'
import { useAccessAction } from './use-access-action'

type MailLinkButtonProps = { patientId: string; email: string }

export const MailLinkButton = ({ patientId, email }: MailLinkButtonProps) => {
  const { press, isBusy, data, problem } = useAccessAction(mailAccessLink, patientId)
  return (
    <>
      <Button size="compact" disabled={isBusy} onClick={() => press()}>
        <Mail aria-hidden className="size-4" />
        {isBusy ? 'Sending…' : 'Send by e-mail'}
      </Button>
      <span role="status" className="text-sm text-quiet empty:hidden">
        {data && (data.isSent ? `Sent to ${email}` : data.words)}
      </span>
      <FormProblem problem={problem} />
    </>
  )
}
