import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes'

type FieldProps = {
  id: string
  label: ReactNode
  hint?: ReactNode
  problem?: string
  isOptional?: boolean
  className?: string
  children: ReactNode
}

/** Ids that tie a control to its hint and problem: put them in the control's aria-describedby. */
export const describedBy = (id: string, hint?: unknown, problem?: unknown): string | undefined =>
  [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ') || undefined

/** A label, its hint, the control, and what is wrong with it in words. */
export const Field = ({
  id,
  label,
  hint,
  problem,
  isOptional,
  className,
  children,
}: FieldProps) => (
  <div className={classes('grid content-start gap-1', className)}>
    <label htmlFor={id} className="font-semibold">
      {label}
      {isOptional && <span className="font-normal text-quiet"> (optional)</span>}
    </label>
    {hint && (
      <p id={`${id}-hint`} className="text-sm text-quiet">
        {hint}
      </p>
    )}
    {children}
    {problem && (
      <p id={`${id}-problem`} className="text-sm font-semibold text-stop">
        {problem}
      </p>
    )}
  </div>
)

const control =
  'w-full rounded-control border border-border bg-raised px-3 aria-invalid:border-2 aria-invalid:border-stop'

export const Input = ({ className, ...rest }: ComponentProps<'input'>) => (
  <input className={classes(control, 'min-h-10', className)} {...rest} />
)

export const Textarea = ({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) => (
  <textarea rows={rows} className={classes(control, 'py-2', className)} {...rest} />
)

export const Select = ({ className, ...rest }: ComponentProps<'select'>) => (
  <select className={classes(control, 'min-h-10 pe-8', className)} {...rest} />
)
