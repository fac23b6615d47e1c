import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { NobodySignedIn } from '@/components/access/nobody-signed-in'
import { SignInForm } from '@/components/access/sign-in-form'
import { WarningSignsLink } from '@/components/shell/warning-signs-link'
import { Notice } from '@/components/ui/notice'
import { currentSession } from '@/lib/auth/current-session'
import { landing, ownPath } from '@/lib/auth/own-path'

type SignInPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Sign in' }

const SignInPage = async ({ searchParams }: SignInPageProps) => {
  const { next, left } = await searchParams
  const session = await currentSession()
  if (session) redirect(landing(session.kind, next))
  return (
    <>
      <NobodySignedIn />
      {left && <Notice role="status">You are signed out on this device.</Notice>}
      <h1 className="text-3xl">Sign in</h1>
      <SignInForm next={ownPath(next) ?? undefined} />
      <p className="-mt-2">
        <Link
          href="/forgot-password"
          className="inline-flex min-h-12 items-center font-semibold text-accent underline"
        >
          I forgot my password
        </Link>
      </p>
      <p className="border-t border-line pt-5 text-quiet">
        Did your clinic give you a link or a code to scan? Use that. You need no password.
      </p>
      {(left || landing('patient', next) === ownPath(next)) && (
        <p>
          <WarningSignsLink />
        </p>
      )}
    </>
  )
}

export default SignInPage
