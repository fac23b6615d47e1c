import type { ReactNode } from 'react'
import { ClinicShell } from '@/components/shell/clinic-shell'
import { clinicTeam } from '@/lib/access/grant'
import { gate } from '@/lib/access/gate'

const ClinicLayout = async ({ children }: Readonly<{ children: ReactNode }>) => {
  const scope = await gate(clinicTeam(), '/caseload')
  return <ClinicShell name={scope.actor.name}>{children}</ClinicShell>
}

export default ClinicLayout
