'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { comeBack } from '@/lib/readiness/actions'
import { notNowWords } from './not-now-words'

/** One tap, and the day is there again. */
export const ComeBack = () => {
  const { send, isBusy, problem } = usePlainForm(comeBack)
  return (
    <form action={send} className="grid gap-2">
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" size="session" disabled={isBusy}>
        {notNowWords.comeBack}
      </Button>
    </form>
  )
}
