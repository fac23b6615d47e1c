'use client'

import { useId } from 'react'
import { FormProblem } from '@/components/forms/form-problem'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/field'
import { enter } from '@/lib/auth/actions'

const parts = [
  { name: 'day', label: 'Day', autoComplete: 'bday-day', width: 'w-[4.5rem]' },
  { name: 'month', label: 'Month', autoComplete: 'bday-month', width: 'w-[5.5rem]' },
  { name: 'year', label: 'Year', autoComplete: 'bday-year', width: 'w-[6.5rem]' },
] as const

/** The one short check: a date of birth, in three plain fields. */
export const EnterForm = ({ token }: { token: string }) => {
  const id = useId()
  const { send, isBusy, problem, typed } = usePlainForm(enter)
  return (
    <form action={send} className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      <FormProblem problem={problem} />
      <fieldset aria-describedby={`${id}-hint`} className="grid gap-2">
        <legend className="text-xl font-semibold">When were you born?</legend>
        <p id={`${id}-hint`} className="text-quiet">
          For example: 14 3 1958
        </p>
        <div className="flex flex-wrap gap-3">
          {parts.map(({ name, label, autoComplete, width }) => (
            <label key={name} className={`grid gap-1 font-semibold ${width}`}>
              {label}
              <Input
                name={name}
                inputMode="numeric"
                autoComplete={autoComplete}
                required
                maxLength={12}
                defaultValue={typed(name)}
                className="text-[1.25rem] font-normal tabular-nums"
              />
            </label>
          ))}
        </div>
      </fieldset>
      <Button type="submit" look="primary" size="session" disabled={isBusy}>
        {isBusy ? 'One moment…' : 'Open my page'}
      </Button>
    </form>
  )
}
