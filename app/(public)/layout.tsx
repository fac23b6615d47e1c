import type { ReactNode } from 'react'
import { PublicShell } from '@/components/shell/public-shell'

const PublicLayout = ({ children }: Readonly<{ children: ReactNode }>) => (
  <PublicShell>{children}</PublicShell>
)

export default PublicLayout
