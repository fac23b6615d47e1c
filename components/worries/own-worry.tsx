'use client'

import { useId } from 'react'
import { FormProblem } from '@/components/forms/form-problem'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { Textarea } from '@/components/ui/field'
import { tellInOwnWords } from '@/lib/worries/actions'
import { TakeBack } from './take-back'
import { worryWords } from './worry-words'

type OwnWorryProps = { worry: string; told: string | null }

/** Room for a worry that is not on the list. */
export const OwnWorry = ({ worry, told }: OwnWorryProps) => {
  const id = useId()
  const { send, isBusy, problem, problemOf, typed } = usePlainForm(tellInOwnWords)
  if (told !== null) {
    return (
      <div className="grid gap-3 rounded-card bg-well-soft p-4">
        <p className="font-semibold">{worryWords.ownTold}</p>
        <p className="whitespace-pre-line">“{told}”</p>
        <TakeBack worry={worry} />
      </div>
    )
  }
  return (
    <form action={send} className="grid gap-3">
      <FormProblem problem={problemOf('words') ?? problem} />
      <label htmlFor={id} className="font-semibold">
        {worryWords.ownLabel}
      </label>
      <Textarea
        id={id}
        name="words"
        rows={3}
        maxLength={500}
        required
        defaultValue={typed('words')}
        className="text-[1.1875rem]"
      />
      <Button type="submit" size="session" disabled={isBusy}>
        {worryWords.ownSend}
      </Button>
    </form>
  )
}
