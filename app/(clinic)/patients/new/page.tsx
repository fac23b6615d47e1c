import type { Metadata } from 'next'
import { v7 as uuidv7 } from 'uuid'
import { AddPatientForm } from '@/components/patients/add-patient-form'
import { clinicTeam } from '@/lib/access/grant'
import { gate } from '@/lib/access/gate'
import { timeZones } from '@/lib/days'
import { colleagues } from '@/lib/patients/queries'

export const metadata: Metadata = { title: 'Add a patient' }

const AddPatientPage = async () => {
  const scope = await gate(clinicTeam(), '/patients/new')
  const isAssistant = scope.actor.role === 'assistant'
  const others = (await colleagues(scope)).filter(
    ({ id, role }) => id !== scope.actor.id && !(isAssistant && role === 'assistant'),
  )
  return (
    <div className="grid gap-6">
      <h1 className="text-2xl">Add a patient</h1>
      <AddPatientForm
        newId={uuidv7()}
        timeZone={scope.clinicTimeZone}
        timeZones={timeZones(scope.clinicTimeZone)}
        colleagues={others}
        isAssistant={isAssistant}
      />
    </div>
  )
}

export default AddPatientPage
