'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { TextField } from '@/components/forms/text-field'
import { useActionForm } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { endNeed } from '@/lib/screening/actions'
import { endClearanceInput } from '@/lib/screening/input'

/** Says that a clearance is no longer needed, and why. */
export const EndNeedForm = ({ patientId, id }: { patientId: string; id: string }) => {
  const { form, submit, isBusy, problem } = useActionForm({
    schema: endClearanceInput,
    action: endNeed,
    defaultValues: { patientId, id, reason: '' },
  })
  return (
    <form onSubmit={submit} noValidate className="grid max-w-xl justify-items-start gap-3 pt-3">
      <TextField form={form} name="reason" label="Why not any more" autoComplete="off" />
      <FormProblem problem={problem} />
      <Button type="submit" disabled={isBusy}>
        {isBusy ? 'Saving…' : 'No longer needed'}
      </Button>
    </form>
  )
}
