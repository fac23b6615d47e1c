'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { takeBack } from '@/lib/worries/actions'
import { worryWords } from './worry-words'

/** Undoes having told. */
export const TakeBack = ({ worry }: { worry: string }) => {
  const { send, isBusy, problem } = usePlainForm(takeBack)
  return (
    <form action={send} className="grid justify-items-start gap-2">
      <FormProblem problem={problem} />
      <input type="hidden" name="worry" value={worry} />
      <Button type="submit" look="quiet" size="large" disabled={isBusy} className="-ms-3 px-3">
        {worryWords.takeBack}
      </Button>
    </form>
  )
}
