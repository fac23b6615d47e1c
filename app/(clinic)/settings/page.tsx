import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ClinicForm } from '@/components/clinics/clinic-form'
import { clinicOwner, clinicTeam } from '@/lib/access/grant'
import { gate } from '@/lib/access/gate'
import { clinicSettings } from '@/lib/clinics/queries'

export const metadata: Metadata = { title: 'Clinic' }

const ClinicSettingsPage = async () => {
  const { actor } = await gate(clinicTeam(), '/settings')
  if (actor.role !== 'owner') redirect('/settings/you')
  const clinic = await clinicSettings(await gate(clinicOwner(), '/settings'))
  return <ClinicForm clinic={clinic} zones={Intl.supportedValuesOf('timeZone')} />
}

export default ClinicSettingsPage
