'use client'

import { useId, useState } from 'react'
import { Field, Input, Textarea } from '@/components/ui/field'
import type { ProgramDocument } from '@/lib/programs/document'
import { MOST_STOP_RULES } from '@/lib/programs/limits'
import { ActivityField } from './activity-field'
import { useBuilder } from './builder-context'

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, 300))
    .filter(Boolean)
    .slice(0, MOST_STOP_RULES)

const StopRules = () => {
  const { program, edit } = useBuilder()
  const id = useId()
  const [typed, setTyped] = useState('')
  const standing = program.stopRules.join('\n')
  const shown = linesOf(typed).join('\n') === standing ? typed : standing
  const write = (text: string) => {
    setTyped(text)
    edit((now) => ({ ...now, stopRules: linesOf(text) }), 'Changed when to stop', 'stop-rules')
  }
  return (
    <Field id={id} label="When to stop" hint="One rule on each line.">
      <Textarea
        id={id}
        rows={6}
        aria-describedby={`${id}-hint`}
        value={shown}
        onChange={(event) => write(event.target.value)}
        className="field-sizing-content"
      />
    </Field>
  )
}

/** The words around the movements: a message, keeping active, when to stop, when to meet again. */
export const ProgramWords = () => {
  const { program, edit } = useBuilder()
  const [introductionId, reviewId] = [useId(), useId()]
  const put = (values: Partial<ProgramDocument>, label: string, key: string | null) =>
    edit((now) => ({ ...now, ...values }), label, key)
  return (
    <section aria-labelledby="words" className="grid gap-4">
      <h2 id="words" className="text-base">
        Words around it
      </h2>
      <div className="grid gap-x-8 gap-y-4 xl:grid-cols-2">
        <div className="grid content-start gap-4">
          <Field id={introductionId} label="Message to the patient" isOptional>
            <Textarea
              id={introductionId}
              rows={3}
              value={program.introduction}
              maxLength={1200}
              onChange={(event) =>
                put({ introduction: event.target.value }, 'Wrote the message', 'introduction')
              }
            />
          </Field>
          <ActivityField />
          <Field id={reviewId} label="Look at it together on" isOptional className="max-w-56">
            <Input
              id={reviewId}
              type="date"
              value={program.reviewOn ?? ''}
              onChange={(event) =>
                put({ reviewOn: event.target.value || null }, 'Set the review day', null)
              }
            />
          </Field>
        </div>
        <StopRules />
      </div>
    </section>
  )
}
