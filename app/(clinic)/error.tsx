'use client'

import { unstable_isUnrecognizedActionError as isFromOldPage } from 'next/navigation'
import { OldPage } from '@/components/shell/old-page'
import { Button, ButtonLink } from '@/components/ui/button'

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void }

const Broken = ({ error, retry }: ErrorPageProps) => (
  <>
    <h1 className="text-2xl">Something went wrong on our side</h1>
    <p>
      What was saved is safe, and a draft is kept on this computer too. Please try again. If it
      happens once more, tell whoever looks after Plumbline at your clinic.
    </p>
    <div className="flex flex-wrap gap-2">
      <Button look="primary" onClick={() => retry()}>
        Try again
      </Button>
      <ButtonLink href="/caseload">Go to the caseload</ButtonLink>
    </div>
    {error.digest && <p className="text-sm text-quiet">To look it up: {error.digest}</p>}
  </>
)

/** Inside of the frame, so that the rest of the clinic stays a click away. */
const ErrorPage = (props: ErrorPageProps) => (
  <div className="grid max-w-[32rem] gap-5 pt-4">
    {isFromOldPage(props.error) ? <OldPage /> : <Broken {...props} />}
  </div>
)

export default ErrorPage
