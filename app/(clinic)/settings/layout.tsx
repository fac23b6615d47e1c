import type { ReactNode } from 'react'
import { SettingsTabs } from '@/components/clinics/settings-tabs'
import { clinicTeam } from '@/lib/access/grant'
import { gate } from '@/lib/access/gate'

const SettingsLayout = async ({ children }: Readonly<{ children: ReactNode }>) => {
  const { actor } = await gate(clinicTeam(), '/settings')
  return (
    <div className="grid max-w-5xl gap-6">
      <h1 className="text-2xl">Settings</h1>
      <SettingsTabs isOwner={actor.role === 'owner'} />
      {children}
    </div>
  )
}

export default SettingsLayout
