'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { checkIn } from '@/lib/check-ins/actions'
import { twoQuestions } from '@/lib/check-ins/two-questions'
import { checkInWords } from './check-in-words'
import { OneChoice } from './one-choice'

const howOften = twoQuestions.answers.map((label, value) => ({ value: String(value), label }))

/** Two questions and whether they feel safe; each may stay open, and so may all of it. */
export const CheckInForm = () => {
  const { send, isBusy, problem, problemOf } = usePlainForm(checkIn)
  const { safe, safeYes, safeNo, notNow, notNowMore, send: tell } = checkInWords
  return (
    <form action={send} className="grid gap-8">
      <p>{twoQuestions.lead}</p>
      {(['littleInterest', 'feelingDown'] as const).map((name) => (
        <OneChoice key={name} name={name} question={twoQuestions[name]} choices={howOften} />
      ))}
      <OneChoice
        name="safe"
        question={safe}
        choices={[
          { value: 'yes', label: safeYes },
          { value: 'no', label: safeNo },
        ]}
      />
      <div className="grid gap-3">
        <FormProblem problem={problemOf('') ?? problem} />
        <Button type="submit" look="primary" size="session" disabled={isBusy}>
          {tell}
        </Button>
        <Button type="submit" name="notNow" value="yes" size="session" disabled={isBusy}>
          {notNow}
        </Button>
        <p>{notNowMore}</p>
      </div>
    </form>
  )
}
