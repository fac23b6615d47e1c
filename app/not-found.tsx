import type { Metadata } from 'next'
import { NotHere } from '@/components/shell/not-here'
import { PublicShell } from '@/components/shell/public-shell'

export const metadata: Metadata = { title: 'Not found' }

const NotFound = () => (
  <PublicShell>
    <NotHere />
  </PublicShell>
)

export default NotFound
