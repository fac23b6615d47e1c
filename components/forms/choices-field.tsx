'use client'

import { useId, type ReactNode } from 'react'
import { get, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form'

type ChoicesFieldProps<In extends FieldValues> = {
  form: UseFormReturn<In>
  name: Path<In>
  label: ReactNode
  hint?: ReactNode
  options: Readonly<Record<string, string>>
}

/** Any number of choices out of a list in an action form. */
export function ChoicesField<In extends FieldValues>({
  form,
  name,
  label,
  hint,
  options,
}: ChoicesFieldProps<In>) {
  const id = useId()
  const found = get(form.formState.errors, name) as { message?: string } | undefined
  const problem = found?.message
  return (
    <fieldset aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend className="font-semibold">{label}</legend>
      {hint && <p className="text-sm text-quiet">{hint}</p>}
      <div className="mt-1 grid gap-x-6 sm:grid-cols-2">
        {Object.entries(options).map(([value, words]) => (
          <label
            key={value}
            className="flex min-h-8 cursor-pointer items-center gap-2 leading-snug"
          >
            <input
              type="checkbox"
              value={value}
              aria-invalid={problem ? true : undefined}
              className="size-4 shrink-0 accent-accent"
              {...form.register(name)}
            />
            {words}
          </label>
        ))}
      </div>
      {problem && (
        <p id={`${id}-problem`} className="mt-1 text-sm font-semibold text-stop">
          {problem}
        </p>
      )}
    </fieldset>
  )
}
