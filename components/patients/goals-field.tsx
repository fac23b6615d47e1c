'use client'

import { Plus, X } from 'lucide-react'
import { useFieldArray, type FieldPathByValue, type UseFormReturn } from 'react-hook-form'
import { v7 as uuidv7 } from 'uuid'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/field'

type WithGoals = { goals: { id: string; text: string }[] }

type GoalsFieldProps<In extends WithGoals> = { form: UseFormReturn<In> }

const mostGoals = 8

/** The patient's goals, a line each; Enter begins the next one. */
export function GoalsField<In extends WithGoals>({ form }: GoalsFieldProps<In>) {
  const goalsForm = form as unknown as UseFormReturn<WithGoals>
  const { fields, append, remove } = useFieldArray({
    control: goalsForm.control,
    name: 'goals' satisfies FieldPathByValue<WithGoals, WithGoals['goals']>,
    keyName: 'key',
  })
  const problems = goalsForm.formState.errors.goals
  const add = () => append({ id: uuidv7(), text: '' })
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold">
        Goals <span className="font-normal text-quiet">(optional)</span>
      </legend>
      {fields.map((field, index) => (
        <div key={field.key} className="flex gap-2">
          <Input
            aria-label={`Goal ${index + 1}`}
            placeholder="Walk to the quay and back"
            {...goalsForm.register(`goals.${index}.text`)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              if (fields.length < mostGoals) add()
            }}
          />
          <Button
            aria-label={`Remove goal ${index + 1}`}
            look="quiet"
            onClick={() => remove(index)}
          >
            <X aria-hidden className="size-4" />
          </Button>
        </div>
      ))}
      {problems?.message && <p className="text-sm font-semibold text-stop">{problems.message}</p>}
      {fields.length < mostGoals && (
        <div>
          <Button size="compact" look="quiet" className="-mx-2.5" onClick={add}>
            <Plus aria-hidden className="size-4" />
            Add a goal
          </Button>
        </div>
      )}
    </fieldset>
  )
}
