'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { acknowledgeChanges } from '@/lib/sessions/actions'
import { ChangeLines } from './change-lines'
import { todayWords } from './today-words'

/** More than this would push the next step off a phone's screen. */
const shownAtOnce = 2

type WhatChangedProps = {
  revisionId: string
  by?: string
  /** The clinician's own words, before the list. */
  message?: string
  changes: readonly string[]
}

/** What is new in the program, until the patient puts it away. */
export const WhatChanged = ({ revisionId, by, message, changes }: WhatChangedProps) => {
  const { send, isBusy, problem } = usePlainForm(acknowledgeChanges)
  const folded = changes.slice(shownAtOnce)
  return (
    <>
      {by && <p>{by}</p>}
      {message && <p className="whitespace-pre-line">{message}</p>}
      <ChangeLines changes={changes.slice(0, shownAtOnce)} />
      {folded.length > 0 && (
        <details>
          <summary className="flex min-h-12 cursor-pointer items-center font-semibold text-accent-strong underline underline-offset-4">
            {todayWords.moreChanges(folded.length)}
          </summary>
          <ChangeLines changes={folded} />
        </details>
      )}
      <form action={send} className="grid gap-3">
        <input type="hidden" name="revisionId" value={revisionId} />
        <FormProblem problem={problem} />
        <Button type="submit" size="large" disabled={isBusy} className="justify-self-start">
          {todayWords.understood}
        </Button>
      </form>
    </>
  )
}
