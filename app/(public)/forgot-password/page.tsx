import type { Metadata } from 'next'
import Link from 'next/link'
import { ForgotPasswordForm } from '@/components/access/forgot-password-form'
import { Notice } from '@/components/ui/notice'
import { canSendMail } from '@/lib/mail/send'

export const metadata: Metadata = { title: 'Forgotten password' }

const ForgotPasswordPage = () => (
  <>
    <h1 className="text-3xl">Forgotten password</h1>
    {canSendMail() ? (
      <>
        <p>Tell us your e-mail. We send you a link to choose a new password.</p>
        <ForgotPasswordForm />
      </>
    ) : (
      <Notice title="This server cannot send e-mail">
        <p>
          Please ask your clinic. They can give you a new link, and you can get in with that at
          once.
        </p>
      </Notice>
    )}
    <p>
      <Link
        href="/sign-in"
        className="inline-flex min-h-12 items-center font-semibold text-accent underline"
      >
        Back to signing in
      </Link>
    </p>
  </>
)

export default ForgotPasswordPage
