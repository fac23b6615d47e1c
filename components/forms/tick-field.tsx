'use client'

import { useId, type ReactNode } from 'react'
import { get, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form'
import { describedBy } from '@/components/ui/field'

type TickFieldProps<In extends FieldValues> = {
  form: UseFormReturn<In>
  name: Path<In>
  label: ReactNode
  hint?: ReactNode
}

/** One thing that is so or not so, in an action form. */
export function TickField<In extends FieldValues>({ form, name, label, hint }: TickFieldProps<In>) {
  const id = useId()
  const problem = (get(form.formState.errors, name) as { message?: string } | undefined)?.message
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="flex min-h-8 cursor-pointer items-center gap-2 font-semibold">
        <input
          id={id}
          type="checkbox"
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy(id, hint, problem)}
          className="size-4 shrink-0 accent-accent"
          {...form.register(name)}
        />
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="text-sm font-semibold text-stop">
          {problem}
        </p>
      )}
    </div>
  )
}
