import type { ReactNode } from 'react'
import { ClinicShell } from '@/components/shell/clinic-shell'
import { PublicShell } from '@/components/shell/public-shell'
import { Toaster } from '@/components/ui/toaster'
import { currentSession } from '@/lib/auth/current-session'

/** The frame decides nothing: whoever may not be here is turned away by the page's own gate. */
const ClinicLayout = async ({ children }: Readonly<{ children: ReactNode }>) => {
  const session = await currentSession()
  if (session?.kind !== 'clinician') return <PublicShell>{children}</PublicShell>
  return (
    <ClinicShell name={session.actor.name} role={session.actor.role} clinic={session.clinic}>
      {children}
      <Toaster />
    </ClinicShell>
  )
}

export default ClinicLayout
