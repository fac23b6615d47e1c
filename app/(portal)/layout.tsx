import type { ReactNode } from 'react'
import { PortalShell } from '@/components/shell/portal-shell'

const PortalLayout = ({ children }: Readonly<{ children: ReactNode }>) => (
  <PortalShell>{children}</PortalShell>
)

export default PortalLayout
