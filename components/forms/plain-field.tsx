import { useId, type ComponentProps, type ReactNode } from 'react'
import { Field, Input, describedBy } from '@/components/ui/field'

type PlainFieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  problem?: string
  isOptional?: boolean
} & Omit<ComponentProps<'input'>, 'name'>

/** A line of text in a plain form. */
export const PlainField = ({
  name,
  label,
  hint,
  problem,
  isOptional,
  ...rest
}: PlainFieldProps) => {
  const id = useId()
  return (
    <Field id={id} label={label} hint={hint} problem={problem} isOptional={isOptional}>
      <Input
        id={id}
        name={name}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, hint, problem)}
        {...rest}
      />
    </Field>
  )
}
