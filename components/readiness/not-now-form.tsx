'use client'

import { useId } from 'react'
import { FormProblem } from '@/components/forms/form-problem'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { Textarea } from '@/components/ui/field'
import { sayNotNow } from '@/lib/readiness/actions'
import { MOST_REASON, weeksToWait } from '@/lib/readiness/not-now'
import { notNowWords } from './not-now-words'

/** When to look again, in one tap; a reason may be given and need not. */
export const NotNowForm = () => {
  const id = useId()
  const { send, isBusy, problem, problemOf, typed } = usePlainForm(sayNotNow)
  return (
    <form action={send} className="grid gap-4">
      <FormProblem problem={problemOf('weeks') ?? problemOf('reason') ?? problem} />
      <div className="grid gap-2">
        <label htmlFor={id}>{notNowWords.reason}</label>
        <Textarea
          id={id}
          name="reason"
          rows={2}
          maxLength={MOST_REASON}
          defaultValue={typed('reason')}
          className="text-[1.1875rem]"
        />
      </div>
      <div role="group" aria-labelledby={`${id}-when`} className="grid gap-3">
        <p id={`${id}-when`} className="font-semibold">
          {notNowWords.when}
        </p>
        {weeksToWait.map((weeks) => (
          <Button
            key={weeks}
            type="submit"
            name="weeks"
            value={weeks}
            size="session"
            disabled={isBusy}
          >
            {notNowWords.weeks[weeks]}
          </Button>
        ))}
      </div>
    </form>
  )
}
