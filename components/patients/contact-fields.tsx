'use client'

import { useId } from 'react'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { TextField } from '@/components/forms/text-field'
import { Field, Select } from '@/components/ui/field'

type ContactFieldsProps<In extends FieldValues> = { form: UseFormReturn<In>; timeZones: string[] }

/** How to reach the patient, and by which clock their days are counted. */
export function ContactFields<In extends FieldValues>({ form, timeZones }: ContactFieldsProps<In>) {
  const zoneId = useId()
  const problem = form.formState.errors.timeZone?.message
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField form={form} name={'email' as Path<In>} label="E-mail" isOptional type="email" />
      <TextField form={form} name={'phone' as Path<In>} label="Phone" isOptional type="tel" />
      <Field
        id={zoneId}
        label="Time zone"
        hint="Their days begin and end by this clock."
        problem={problem ? String(problem) : undefined}
      >
        <Select id={zoneId} {...form.register('timeZone' as Path<In>)}>
          {timeZones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  )
}
