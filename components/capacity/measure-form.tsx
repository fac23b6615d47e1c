'use client'

import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { v7 as uuidv7 } from 'uuid'
import { FormProblem } from '@/components/forms/form-problem'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { useActionForm } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { measure as measureAction } from '@/lib/capacity/actions'
import { measureInput } from '@/lib/capacity/input'
import { capacityMeasures, measureKeys } from '@/lib/capacity/measures'
import { addDays, type Day } from '@/lib/days'

type MeasureFormProps = { patientId: string; today: Day; onDone: () => void }

/** Six weeks, one of the days on which outcomes are asked for (CLINICAL.md 4). */
const DAYS_UNTIL_AGAIN = 42

const start = (patientId: string, today: Day) => ({
  ...{ patientId, id: uuidv7(), measure: 'chair-stands' as const, side: 'left' as const },
  ...{ value: '', measuredOn: today, nextOn: addDays(today, DAYS_UNTIL_AGAIN), note: '' },
})

/** Writes down what the patient could do on a day, and when it is measured again. */
export const MeasureForm = ({ patientId, today, onDone }: MeasureFormProps) => {
  const [defaults] = useState(() => start(patientId, today))
  const { form, submit, isBusy, problem } = useActionForm({
    schema: measureInput,
    action: measureAction,
    defaultValues: defaults,
    onDone: () => {
      toast('Measured.')
      onDone()
    },
  })
  const { how, unit, isSided } =
    capacityMeasures[useWatch({ control: form.control, name: 'measure' })]
  return (
    <form onSubmit={submit} noValidate className="grid gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <SelectField form={form} name="measure" label="What" hint={how}>
          {measureKeys.map((key) => (
            <option key={key} value={key}>
              {capacityMeasures[key].name}
            </option>
          ))}
        </SelectField>
      </div>
      {isSided && (
        <SelectField form={form} name="side" label="Side">
          <option value="left">Left</option>
          <option value="right">Right</option>
        </SelectField>
      )}
      <TextField
        form={form}
        name="value"
        label={`How many ${unit}s`}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField form={form} name="measuredOn" label="Measured on" type="date" max={today} />
      <TextField form={form} name="nextOn" label="Measure again on" type="date" isOptional />
      <div className="sm:col-span-2">
        <TextField
          form={form}
          name="note"
          label="Note"
          hint="For you and your colleagues: the chair, the hands, how it felt."
          isOptional
          isLong
          rows={2}
        />
      </div>
      <div className="grid justify-items-start gap-3 sm:col-span-2">
        <FormProblem problem={problem} />
        <Button type="submit" look="primary" disabled={isBusy}>
          {isBusy ? 'Saving…' : 'Save'}
        </Button>
      </div>
    </form>
  )
}
