'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { TextField } from '@/components/forms/text-field'
import { useActionForm } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import type { Day } from '@/lib/days'
import { recordClearance } from '@/lib/screening/actions'
import { giveClearanceInput } from '@/lib/screening/input'
import type { CurrentClearance } from '@/lib/screening/queries'

type GiveClearanceFormProps = { patientId: string; clearance: CurrentClearance; today: Day }

/** Writes down who cleared what, on what evidence, and until when. */
export const GiveClearanceForm = ({ patientId, clearance, today }: GiveClearanceFormProps) => {
  const { form, submit, isBusy, problem } = useActionForm({
    schema: giveClearanceInput,
    action: recordClearance,
    defaultValues: {
      patientId,
      id: clearance.id,
      clearedBy: clearance.clearedBy ?? '',
      evidence: '',
      covers: clearance.covers ?? 'The whole plan',
      clearedOn: today,
      expiresOn: '',
    },
  })
  return (
    <form onSubmit={submit} noValidate className="grid max-w-3xl gap-4 pt-3 sm:grid-cols-2">
      <TextField form={form} name="clearedBy" label="Cleared by" autoComplete="off" />
      <TextField
        form={form}
        name="covers"
        label="For"
        hint="The whole plan, or which kinds of movement."
        autoComplete="off"
      />
      <div className="sm:col-span-2">
        <TextField
          form={form}
          name="evidence"
          label="On what"
          hint="A letter, a call, a protocol, and its date."
          autoComplete="off"
        />
      </div>
      <TextField form={form} name="clearedOn" label="Given on" type="date" max={today} />
      <TextField form={form} name="expiresOn" label="Runs out on" type="date" isOptional />
      <div className="grid justify-items-start gap-3 sm:col-span-2">
        <FormProblem problem={problem} />
        <Button type="submit" look="primary" disabled={isBusy}>
          {isBusy ? 'Saving…' : 'Save the clearance'}
        </Button>
      </div>
    </form>
  )
}
