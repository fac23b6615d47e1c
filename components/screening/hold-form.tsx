'use client'

import { useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { FormProblem } from '@/components/forms/form-problem'
import { TextField } from '@/components/forms/text-field'
import { useActionForm } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { addDays, type Day } from '@/lib/days'
import { hold } from '@/lib/screening/actions'
import { pauseDays, usualPauseEnd } from '@/lib/screening/holds/pause'
import { holdInput } from '@/lib/screening/input'

/** Pauses a plan because the clinician says so, until a day on which they look again. */
export const HoldForm = ({ patientId, today }: { patientId: string; today: Day }) => {
  const [id] = useState(() => uuidv7())
  const { form, submit, isBusy, problem } = useActionForm({
    schema: holdInput,
    action: hold,
    defaultValues: { patientId, id, reason: '', reviewOn: usualPauseEnd(today) },
  })
  return (
    <form onSubmit={submit} noValidate className="grid max-w-xl justify-items-start gap-3 pt-3">
      <TextField
        form={form}
        name="reason"
        label="Why"
        hint="For the record; the patient reads the day below, and whom to ring."
        autoComplete="off"
      />
      <TextField
        form={form}
        name="reviewOn"
        type="date"
        label="Look again on"
        hint={`The patient reads this day. It stays paused until you lift it; at most ${pauseDays.most} days.`}
        min={addDays(today, 1)}
        max={addDays(today, pauseDays.most)}
      />
      <FormProblem problem={problem} />
      <Button type="submit" disabled={isBusy}>
        {isBusy ? 'Saving…' : 'Pause the plan'}
      </Button>
    </form>
  )
}
