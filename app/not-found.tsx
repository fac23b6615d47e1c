import type { Metadata } from 'next'
import { PublicShell } from '@/components/shell/public-shell'
import { ButtonLink } from '@/components/ui/button'

export const metadata: Metadata = { title: 'Not found' }

const NotFound = () => (
  <PublicShell>
    <h1 className="text-3xl">We could not find that page</h1>
    <p>
      It may have been moved, or it is not open to you. Nothing that you wrote is lost. Start again
      from the first page.
    </p>
    <p>
      <ButtonLink href="/" look="primary" size="large">
        Go to the first page
      </ButtonLink>
    </p>
  </PublicShell>
)

export default NotFound
