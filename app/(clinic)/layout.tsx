import type { ReactNode } from 'react'
import { ClinicShell } from '@/components/shell/clinic-shell'
import { Toaster } from '@/components/ui/toaster'
import { clinicTeam } from '@/lib/access/grant'
import { gate } from '@/lib/access/gate'

const ClinicLayout = async ({ children }: Readonly<{ children: ReactNode }>) => {
  const scope = await gate(clinicTeam(), '/caseload')
  return (
    <ClinicShell name={scope.actor.name}>
      {children}
      <Toaster />
    </ClinicShell>
  )
}

export default ClinicLayout
