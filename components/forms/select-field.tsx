'use client'

import { useId, type ReactNode } from 'react'
import { get, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form'
import { Field, Select, describedBy } from '@/components/ui/field'

type SelectFieldProps<In extends FieldValues> = {
  form: UseFormReturn<In>
  name: Path<In>
  label: ReactNode
  hint?: ReactNode
  /** The options. */
  children: ReactNode
}

/** A choice of one out of a list in an action form. */
export function SelectField<In extends FieldValues>({
  form,
  name,
  label,
  hint,
  children,
}: SelectFieldProps<In>) {
  const id = useId()
  const problem = (get(form.formState.errors, name) as { message?: string } | undefined)?.message
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <Select
        id={id}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, hint, problem)}
        {...form.register(name)}
      >
        {children}
      </Select>
    </Field>
  )
}
