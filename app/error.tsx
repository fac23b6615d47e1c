'use client'

import { unstable_isUnrecognizedActionError as isFromOldPage } from 'next/navigation'
import { OldPage } from '@/components/shell/old-page'
import { PublicShell } from '@/components/shell/public-shell'
import { buttonClasses } from '@/components/ui/button-classes'

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void }

const Broken = ({ error, retry }: ErrorPageProps) => (
  <>
    <h1 className="text-3xl">Something went wrong on our side</h1>
    <p>What was saved is safe. Please try again. If it happens once more, tell your clinic.</p>
    <div className="flex flex-wrap gap-3">
      <button
        type="button"
        className={buttonClasses({ look: 'primary', size: 'large' })}
        onClick={() => retry()}
      >
        Try again
      </button>
      {/* eslint-disable-next-line @next/next/no-html-link-for-pages -- after an error, load afresh */}
      <a href="/" className={buttonClasses({ size: 'large' })}>
        Go to the first page
      </a>
    </div>
    {error.digest && <p className="text-sm text-quiet">To look it up: {error.digest}</p>}
  </>
)

const ErrorPage = (props: ErrorPageProps) => (
  <PublicShell>{isFromOldPage(props.error) ? <OldPage /> : <Broken {...props} />}</PublicShell>
)

export default ErrorPage
