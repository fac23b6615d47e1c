'use client'

import { useId, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { FormProblem } from '@/components/forms/form-problem'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { useActionForm } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { saveClinic } from '@/lib/clinics/actions'
import { clinicInput, type ClinicChange } from '@/lib/clinics/input'
import { BrandPreview } from './brand-preview'
import { SuggestedNumbers } from './suggested-numbers'
import { ZoneOptions } from './zone-options'

type ClinicFormProps = { clinic: ClinicChange; zones: readonly string[] }

export const ClinicForm = ({ clinic, zones }: ClinicFormProps) => {
  const colourId = useId()
  const [isSaved, setIsSaved] = useState(false)
  const { form, submit, isBusy, problem } = useActionForm({
    schema: clinicInput,
    action: saveClinic,
    defaultValues: clinic,
    onDone: () => {
      form.reset(form.getValues())
      setIsSaved(true)
    },
  })
  const [name, colour, timeZone, emergencyNumber, crisisLine] = useWatch({
    control: form.control,
    name: ['name', 'brandColour', 'timeZone', 'emergencyNumber', 'crisisLine'],
  })
  const put = (key: 'emergencyNumber' | 'crisisLine', value: string) =>
    form.setValue(key, value, { shouldDirty: true, shouldValidate: true })
  return (
    <form onSubmit={submit} onChange={() => setIsSaved(false)} className="grid max-w-3xl gap-8">
      <fieldset className="grid gap-4 sm:grid-cols-2">
        <legend className="mb-3 text-lg font-semibold">On every sheet</legend>
        <TextField
          form={form}
          name="name"
          label="Name"
          hint="As your patients know it."
          autoComplete="organization"
        />
        <TextField
          form={form}
          name="phone"
          label="Phone"
          hint="Patients whose link has run out are told to ring it."
          inputMode="tel"
        />
        <div className="sm:col-span-2">
          <TextField form={form} name="address" label="Address" isLong isOptional />
        </div>
      </fieldset>
      <fieldset className="grid gap-4 sm:grid-cols-2">
        <legend className="mb-3 text-lg font-semibold">When a patient needs help</legend>
        <TextField
          form={form}
          name="emergencyNumber"
          label="Emergency number"
          hint="Shown first on the help page, and where red flags are."
          inputMode="tel"
        />
        <TextField
          form={form}
          name="crisisLine"
          label="Crisis line"
          hint="For someone in despair: the line in your country."
          inputMode="tel"
        />
        <SuggestedNumbers
          timeZone={timeZone}
          standing={{ emergencyNumber, crisisLine }}
          onUse={(found) => {
            put('emergencyNumber', found.emergencyNumber)
            put('crisisLine', found.crisisLine)
            setIsSaved(false)
          }}
        />
      </fieldset>
      <fieldset className="grid gap-4 sm:grid-cols-2">
        <legend className="mb-3 text-lg font-semibold">Here</legend>
        <SelectField
          form={form}
          name="timeZone"
          label="Time zone"
          hint="New patients begin with it; each can have their own."
        >
          <ZoneOptions zones={zones} current={clinic.timeZone} />
        </SelectField>
        <SelectField form={form} name="paperSize" label="Paper" hint="What your printer holds.">
          <option value="a4">A4</option>
          <option value="letter">Letter</option>
        </SelectField>
        <Field
          id={colourId}
          label="Your colour"
          hint="In the header and on the edge of the sheet."
          problem={form.formState.errors.brandColour?.message}
        >
          <input
            id={colourId}
            type="color"
            className="h-10 w-full cursor-pointer rounded-control border border-border bg-raised p-1"
            aria-describedby={`${colourId}-hint`}
            {...form.register('brandColour')}
          />
        </Field>
        <div className="self-end">
          <BrandPreview colour={colour} name={name} />
        </div>
      </fieldset>
      <FormProblem problem={problem} />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" look="primary" disabled={isBusy}>
          {isBusy ? 'Saving…' : 'Save'}
        </Button>
        <span role="status" className="text-quiet">
          {isSaved && 'Saved. Programs published from now on carry it.'}
        </span>
      </div>
    </form>
  )
}
