import type { Metadata } from 'next'
import { PublicShell } from '@/components/shell/public-shell'
import { WarningSignsLink } from '@/components/shell/warning-signs-link'

export const metadata: Metadata = { title: 'No signal' }

/** The policy for scripts carries a nonce per request, so nothing is made beforehand. */
export const dynamic = 'force-dynamic'

/** Shown by the service worker in place of a page that is not kept on the device. */
const OfflinePage = () => (
  <PublicShell>
    <h1 className="text-3xl">No signal just now</h1>
    <p>This page needs the internet. What you told us is safe on this phone.</p>
    <p>We will send it as soon as there is signal. You do not need to do a thing.</p>
    <p>
      <a
        href="/today"
        className="inline-flex min-h-16 items-center rounded-control bg-accent px-6 text-xl font-semibold text-on-accent"
      >
        Open today
      </a>
    </p>
    <p>
      <WarningSignsLink />
    </p>
  </PublicShell>
)

export default OfflinePage
