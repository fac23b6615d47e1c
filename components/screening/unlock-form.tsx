'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { TextField } from '@/components/forms/text-field'
import { useActionForm } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { unlock } from '@/lib/screening/actions'
import { liftInput } from '@/lib/screening/input'

type UnlockFormProps = {
  patientId: string
  holdIds: string[]
  signer: string
  isLocked: boolean
}

/** Lifts what holds a plan, in the name of whoever presses, with a reason. */
export const UnlockForm = ({ patientId, holdIds, signer, isLocked }: UnlockFormProps) => {
  const { form, submit, isBusy, problem } = useActionForm({
    schema: liftInput,
    action: unlock,
    defaultValues: { patientId, holdIds, reason: '' },
  })
  const word = isLocked ? 'Unlock' : 'Lift the pause'
  return (
    <form onSubmit={submit} noValidate className="grid max-w-2xl gap-3">
      <TextField
        form={form}
        name="reason"
        label={isLocked ? 'Why it can be unlocked' : 'Why it can go on'}
        hint="Who saw the patient, and what was found. It stays in the record."
        autoComplete="off"
      />
      <FormProblem problem={problem} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" look="primary" disabled={isBusy}>
          {isBusy ? 'One moment…' : word}
        </Button>
        <p className="text-sm">In the name of {signer}.</p>
      </div>
    </form>
  )
}
