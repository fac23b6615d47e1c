import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ConfirmEmailForm } from '@/components/access/confirm-email-form'
import { ButtonLink } from '@/components/ui/button'
import { emailToConfirm } from '@/lib/auth/confirm-email'
import { currentSession } from '@/lib/auth/current-session'
import { now } from '@/lib/env'

export const metadata: Metadata = { title: 'Your e-mail' }

type ConfirmEmailPageProps = { params: Promise<{ token: string }> }

const ConfirmEmailPage = async ({ params }: ConfirmEmailPageProps) => {
  const { token } = await params
  if (!(await currentSession())) redirect(`/sign-in?next=/confirm-email/${token}`)
  const email = await emailToConfirm(token, now())
  return (
    <>
      <h1 className="text-3xl">{email ? 'Is this your e-mail?' : 'Nothing to do here'}</h1>
      {email ? (
        <>
          <p className="text-xl font-semibold wrap-anywhere">{email}</p>
          <ConfirmEmailForm token={token} />
        </>
      ) : (
        <>
          <p>This link has been used, has run out, or belongs to someone else.</p>
          <p>
            <ButtonLink href="/" look="primary" size="large">
              Go on
            </ButtonLink>
          </p>
        </>
      )}
    </>
  )
}

export default ConfirmEmailPage
