'use client'

import { useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { FormProblem } from '@/components/forms/form-problem'
import { TextField } from '@/components/forms/text-field'
import { useActionForm } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { hold } from '@/lib/screening/actions'
import { holdInput } from '@/lib/screening/input'

/** Pauses a plan because the clinician says so. */
export const HoldForm = ({ patientId }: { patientId: string }) => {
  const [id] = useState(() => uuidv7())
  const { form, submit, isBusy, problem } = useActionForm({
    schema: holdInput,
    action: hold,
    defaultValues: { patientId, id, reason: '' },
  })
  return (
    <form onSubmit={submit} noValidate className="grid max-w-xl justify-items-start gap-3 pt-3">
      <TextField
        form={form}
        name="reason"
        label="Why"
        hint="For the record; the patient reads that you will look first, and whom to ring."
        autoComplete="off"
      />
      <FormProblem problem={problem} />
      <Button type="submit" disabled={isBusy}>
        {isBusy ? 'Saving…' : 'Pause the plan'}
      </Button>
    </form>
  )
}
