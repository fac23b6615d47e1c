import type { Metadata } from 'next'
import { PasswordForm } from '@/components/access/password-form'
import { SpentLink } from '@/components/access/spent-link'
import { passwordLinkShown } from '@/lib/auth/set-password'
import { now } from '@/lib/env'

export const metadata: Metadata = { title: 'Choose a password' }

type SetPasswordPageProps = { params: Promise<{ token: string }> }

const SetPasswordPage = async ({ params }: SetPasswordPageProps) => {
  const { token } = await params
  const link = await passwordLinkShown(token, now())
  if (!link) return <SpentLink />
  const { email, clinicName, needsPassword } = link
  return (
    <>
      <h1 className="text-3xl">
        {clinicName ? `Welcome to ${clinicName}` : 'Choose a new password'}
      </h1>
      <p>
        {needsPassword ? 'You have a password already, for ' : 'You will sign in with '}
        <strong className="wrap-anywhere">{email}</strong>
        {needsPassword ? '. Give it to join.' : '.'}
      </p>
      <PasswordForm token={token} email={email} isKnown={needsPassword} />
    </>
  )
}

export default SetPasswordPage
