import type { ReactNode } from 'react'
import { SettingsTabs } from '@/components/clinics/settings-tabs'
import { currentSession } from '@/lib/auth/current-session'

const SettingsLayout = async ({ children }: Readonly<{ children: ReactNode }>) => {
  const session = await currentSession()
  const isOwner = session?.kind === 'clinician' && session.actor.role === 'owner'
  return (
    <div className="grid max-w-5xl gap-6">
      <h1 className="text-2xl">Settings</h1>
      <SettingsTabs isOwner={isOwner} />
      {children}
    </div>
  )
}

export default SettingsLayout
