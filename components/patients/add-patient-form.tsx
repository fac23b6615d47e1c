'use client'

import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import type { z } from 'zod'
import { FormProblem } from '@/components/forms/form-problem'
import { TextField } from '@/components/forms/text-field'
import { useActionForm } from '@/components/forms/use-action-form'
import { Button, ButtonLink } from '@/components/ui/button'
import { Field, Select } from '@/components/ui/field'
import { add } from '@/lib/patients/actions'
import { addPatientInput } from '@/lib/patients/input'
import type { Namesake } from '@/lib/patients/mutations'
import type { Colleague } from '@/lib/patients/queries'
import { ContactFields } from './contact-fields'
import { GoalsField } from './goals-field'
import { Namesakes } from './namesakes'

type AddPatientFormProps = {
  newId: string
  timeZone: string
  timeZones: string[]
  colleagues: readonly Colleague[]
  /** Whether whoever adds the patient can only do so for a physiotherapist. */
  isAssistant: boolean
}

type Input = z.input<typeof addPatientInput>

/** A new patient: name and birthday are enough, the rest can wait. */
export const AddPatientForm = (props: AddPatientFormProps) => {
  const { newId, timeZone, timeZones, colleagues, isAssistant } = props
  const router = useRouter()
  const carerId = useId()
  const [namesakes, setNamesakes] = useState<Namesake[]>([])
  const { form, submit, isBusy, problem } = useActionForm({
    schema: addPatientInput,
    action: async (input: Input) => {
      const result = await add(input)
      const isKnown = !result.ok && result.code === 'conflict'
      setNamesakes(isKnown ? (result.data as Namesake[]) : [])
      return result
    },
    defaultValues: {
      id: newId,
      name: '',
      dateOfBirth: '',
      email: '',
      phone: '',
      timeZone,
      whatMatters: '',
      goals: [],
      carerId: isAssistant ? (colleagues[0]?.id ?? null) : null,
      isAnother: false,
    },
    onDone: ({ id }) => router.push(`/patients/${id}`),
  })
  const addAnother = () => {
    form.setValue('isAnother', true)
    void submit()
  }
  return (
    <form onSubmit={submit} noValidate className="grid max-w-2xl gap-5">
      <div className="grid gap-4 sm:grid-cols-[1fr_12rem]">
        <TextField form={form} name="name" label="Name" autoComplete="off" autoFocus />
        <TextField form={form} name="dateOfBirth" label="Date of birth" type="date" />
      </div>
      <TextField
        form={form}
        name="whatMatters"
        label="What matters to them"
        hint="In their own words: what they want to get back to."
        isOptional
        isLong
      />
      <GoalsField form={form} />
      <ContactFields form={form} timeZones={timeZones} />
      {colleagues.length > 0 && (
        <Field
          id={carerId}
          label={isAssistant ? 'Physiotherapist' : 'Also cares for them'}
          isOptional={!isAssistant}
          className="sm:max-w-80"
        >
          <Select
            id={carerId}
            {...form.register('carerId', { setValueAs: (id: string | null) => id || null })}
          >
            {!isAssistant && <option value="">Only you</option>}
            {colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {namesakes.length > 0 ? (
        <Namesakes namesakes={namesakes} onAnother={addAnother} />
      ) : (
        <FormProblem problem={problem} />
      )}
      <div className="flex gap-3">
        <Button type="submit" look="primary" disabled={isBusy}>
          {isBusy ? 'Adding…' : 'Add patient'}
        </Button>
        <ButtonLink href="/caseload" look="quiet">
          Cancel
        </ButtonLink>
      </div>
    </form>
  )
}
