import type { Metadata } from 'next'
import { DetailsForm } from '@/components/patients/details-form'
import { BackLink } from '@/components/ui/back-link'
import { careTeam } from '@/lib/access/grant'
import { gate } from '@/lib/access/gate'
import { timeZones } from '@/lib/days'
import { patientRecord } from '@/lib/patients/queries'

export const metadata: Metadata = { title: 'Patient details' }

type DetailsPageProps = { params: Promise<{ patientId: string }> }

const DetailsPage = async ({ params }: DetailsPageProps) => {
  const { patientId } = await params
  const scope = await gate(careTeam({ patientId }), `/patients/${patientId}/details`)
  const { version, name, dateOfBirth, email, phone, timeZone } = await patientRecord(scope)
  return (
    <div className="grid gap-6">
      <header className="grid">
        <BackLink href={`/patients/${patientId}`}>{name}</BackLink>
        <h1 className="text-2xl">Details</h1>
      </header>
      <DetailsForm
        details={{
          patientId,
          version,
          name,
          dateOfBirth,
          email: email ?? '',
          phone: phone ?? '',
          timeZone,
        }}
        timeZones={timeZones(timeZone)}
      />
    </div>
  )
}

export default DetailsPage
