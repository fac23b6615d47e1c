'use client'

import { useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { FormProblem } from '@/components/forms/form-problem'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { useActionForm } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { askForClearance } from '@/lib/screening/actions'
import { clearanceConditions, type ClearanceCondition } from '@/lib/screening/clearances/conditions'
import { needClearanceInput } from '@/lib/screening/input'

const start = (patientId: string) => ({
  ...{ patientId, id: uuidv7(), condition: 'disc' as const, details: '' },
  whoMust: clearanceConditions.disc.whoMust,
})

/** Says that a condition waits for somebody's go-ahead. */
export const NeedClearanceForm = ({ patientId }: { patientId: string }) => {
  const [defaults] = useState(() => start(patientId))
  const { form, submit, isBusy, problem } = useActionForm({
    schema: needClearanceInput,
    action: askForClearance,
    defaultValues: defaults,
    onDone: () => form.reset(start(patientId)),
  })
  const follow = (condition: ClearanceCondition) =>
    form.setValue('whoMust', clearanceConditions[condition].whoMust)
  return (
    <form
      onSubmit={submit}
      onChange={({ target }) => {
        if (target instanceof HTMLSelectElement) follow(target.value as ClearanceCondition)
      }}
      noValidate
      className="grid max-w-3xl gap-4 sm:grid-cols-2"
    >
      <SelectField form={form} name="condition" label="What it waits for">
        {Object.entries(clearanceConditions).map(([key, { name }]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField form={form} name="whoMust" label="Who has to clear it" autoComplete="off" />
      <div className="sm:col-span-2">
        <TextField
          form={form}
          name="details"
          label="Details"
          isOptional
          autoComplete="off"
          placeholder="Hip replacement, left, 12 Oct"
        />
      </div>
      <div className="grid justify-items-start gap-3 sm:col-span-2">
        <FormProblem problem={problem} />
        <Button type="submit" disabled={isBusy}>
          {isBusy ? 'Saving…' : 'It needs a clearance'}
        </Button>
      </div>
    </form>
  )
}
