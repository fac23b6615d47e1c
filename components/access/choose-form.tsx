'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { chooseClinic } from '@/lib/auth/actions'

type Place = { kind: 'clinician' | 'patient'; clinicId: string; clinicName: string }

const part = { clinician: 'I work here', patient: 'My own program' } as const

export const ChooseForm = ({ places, next }: { places: Place[]; next?: string }) => {
  const { send, isBusy, problem } = usePlainForm(chooseClinic)
  return (
    <form action={send} className="grid gap-3">
      <FormProblem problem={problem} />
      {next && <input type="hidden" name="next" value={next} />}
      {places.map(({ kind, clinicId, clinicName }) => (
        <Button
          key={`${kind} ${clinicId}`}
          type="submit"
          name="place"
          value={`${kind} ${clinicId}`}
          size="large"
          disabled={isBusy}
          className="justify-between! text-start"
        >
          <span>{clinicName}</span>
          <span className="text-[0.9375rem] font-normal text-quiet">{part[kind]}</span>
        </Button>
      ))}
    </form>
  )
}
