import type { ReactNode } from 'react'
import { SessionShell } from '@/components/shell/session-shell'

const SessionLayout = ({ children }: Readonly<{ children: ReactNode }>) => (
  <SessionShell>{children}</SessionShell>
)

export default SessionLayout
