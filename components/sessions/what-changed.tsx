'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { acknowledgeChanges } from '@/lib/sessions/actions'
import { todayWords } from './today-words'

type WhatChangedProps = {
  revisionId: string
  title: string
  by?: string
  /** The clinician's own words, before the list. */
  message?: string
  changes: readonly string[]
}

/** What is new in the program, until the patient puts it away. */
export const WhatChanged = ({ revisionId, title, by, message, changes }: WhatChangedProps) => {
  const { send, isBusy, problem } = usePlainForm(acknowledgeChanges)
  return (
    <section className="grid gap-3 rounded-card border border-line bg-accent-soft p-4 sm:p-6">
      <div>
        <h2 className="text-xl">{title}</h2>
        {by && <p className="text-quiet">{by}</p>}
      </div>
      {message && <p className="whitespace-pre-line">{message}</p>}
      {changes.length > 0 && (
        <ul className="grid list-disc gap-2 ps-6">
          {changes.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <form action={send} className="grid gap-3">
        <input type="hidden" name="revisionId" value={revisionId} />
        <FormProblem problem={problem} />
        <Button type="submit" size="large" disabled={isBusy} className="justify-self-start">
          {todayWords.understood}
        </Button>
      </form>
    </section>
  )
}
