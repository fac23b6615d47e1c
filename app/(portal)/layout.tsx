import type { ReactNode } from 'react'
import { PortalShell } from '@/components/shell/portal-shell'
import { currentSession } from '@/lib/auth/current-session'

/** The frame decides nothing: whoever may not be here is turned away by the page's own gate. */
const PortalLayout = async ({ children }: Readonly<{ children: ReactNode }>) => {
  const session = await currentSession()
  return (
    <PortalShell clinic={session?.kind === 'patient' ? session.clinic : null}>
      {children}
    </PortalShell>
  )
}

export default PortalLayout
