'use client'

import { useId, type ComponentProps, type ReactNode } from 'react'
import { get, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form'
import { Field, Input, Textarea, describedBy } from '@/components/ui/field'

type TextFieldProps<In extends FieldValues> = {
  form: UseFormReturn<In>
  name: Path<In>
  label: ReactNode
  hint?: ReactNode
  isOptional?: boolean
  isLong?: boolean
  /** How many lines a paragraph shows at first. */
  rows?: number
} & Omit<ComponentProps<'input'>, 'form' | 'name'>

/** A line (or, when long, a paragraph) of text in an action form. */
export function TextField<In extends FieldValues>({
  form,
  name,
  label,
  hint,
  isOptional,
  isLong,
  rows,
  ...rest
}: TextFieldProps<In>) {
  const id = useId()
  const problem = (get(form.formState.errors, name) as { message?: string } | undefined)?.message
  const shared = {
    id,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': describedBy(id, hint, problem),
    ...form.register(name),
  }
  return (
    <Field id={id} label={label} hint={hint} problem={problem} isOptional={isOptional}>
      {isLong ? (
        <Textarea rows={rows} {...shared} {...(rest as ComponentProps<'textarea'>)} />
      ) : (
        <Input {...shared} {...rest} />
      )}
    </Field>
  )
}
