'use client'

import { Plus } from 'lucide-react'
import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { activityLines } from '@/lib/programs/activity-lines'
import { useBuilder } from './builder-context'

/** How to keep active beside the movements; while it is empty, lines to put in with one click. */
export const ActivityField = () => {
  const { program, edit } = useBuilder()
  const id = useId()
  const write = (activity: string, key: string | null) =>
    edit((now) => ({ ...now, activity }), 'Wrote on keeping active', key)
  const isEmpty = program.activity.trim() === ''
  return (
    <div className="grid gap-1.5">
      <Field
        id={id}
        label="Keeping active"
        hint={isEmpty ? 'Empty. A plan has a line for the day beside its movements.' : undefined}
        isOptional
      >
        <Input
          id={id}
          value={program.activity}
          maxLength={300}
          aria-describedby={isEmpty ? `${id}-hint` : undefined}
          onChange={(event) => write(event.target.value, 'activity')}
        />
      </Field>
      {isEmpty && (
        <ul aria-label="Lines to put in" className="flex flex-wrap gap-1.5">
          {activityLines.map((line) => (
            <li key={line}>
              <Button size="compact" look="quiet" onClick={() => write(line, null)}>
                <Plus aria-hidden className="size-3.5" /> {line}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
