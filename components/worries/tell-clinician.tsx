'use client'

import { Check, MessageCircle } from 'lucide-react'
import { FormProblem } from '@/components/forms/form-problem'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { sayHowMuch, tellClinician } from '@/lib/worries/actions'
import { sayableWeights, worryWeights } from '@/lib/worries/worry-weight'
import { TakeBack } from './take-back'
import { worryWords } from './worry-words'

type Told = { weight: number | null } | null

const Weigh = ({ worry, weight }: { worry: string; weight: number | null }) => {
  const { send, isBusy, problem } = usePlainForm(sayHowMuch)
  return (
    <form action={send} className="grid gap-3">
      <FormProblem problem={problem} />
      <input type="hidden" name="worry" value={worry} />
      <h2 id="how-much" className="text-xl">
        {worryWords.weigh}
      </h2>
      <div
        role="group"
        aria-labelledby="how-much"
        className="grid grid-cols-[repeat(auto-fit,minmax(min(6.5rem,100%),1fr))] gap-2"
      >
        {sayableWeights.map((value) => (
          <Button
            key={value}
            type="submit"
            name="weight"
            value={value}
            size="session"
            look={weight === value ? 'primary' : 'secondary'}
            aria-pressed={weight === value}
            disabled={isBusy}
            className="px-3"
          >
            {weight === value && <Check aria-hidden className="size-5" strokeWidth={3} />}
            {worryWeights[value]}
          </Button>
        ))}
      </div>
    </form>
  )
}

/** One tap tells the clinician; it can be taken back. */
export const TellClinician = ({ worry, told }: { worry: string; told: Told }) => {
  const { send, isBusy, problem } = usePlainForm(tellClinician)
  if (told) {
    return (
      <div className="grid gap-4 rounded-card bg-well-soft p-4">
        <p role="status" className="flex items-start gap-2 font-semibold">
          <Check aria-hidden className="mt-1 size-6 shrink-0 text-well" strokeWidth={3} />
          {worryWords.told}
        </p>
        <Weigh worry={worry} weight={told.weight} />
        <TakeBack worry={worry} />
      </div>
    )
  }
  return (
    <form action={send} className="grid gap-2">
      <FormProblem problem={problem} />
      <input type="hidden" name="worry" value={worry} />
      <Button type="submit" look="primary" size="session" disabled={isBusy}>
        <MessageCircle aria-hidden className="size-6 shrink-0" />
        {worryWords.tell}
      </Button>
      <p className="text-quiet">{worryWords.tellMore}</p>
    </form>
  )
}
