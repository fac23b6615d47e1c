'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { FormProblem } from '@/components/forms/form-problem'
import { TextField } from '@/components/forms/text-field'
import { Button, ButtonLink } from '@/components/ui/button'
import { saveDetails } from '@/lib/patients/actions'
import { changeDetailsInput } from '@/lib/patients/input'
import { ContactFields } from './contact-fields'
import { TheirText } from './their-text'
import { useRecordForm } from './use-record-form'

type Details = z.input<typeof changeDetailsInput>

type DetailsFormProps = { details: Details; timeZones: string[] }

/** Who the patient is and how to reach them. */
export const DetailsForm = ({ details, timeZones }: DetailsFormProps) => {
  const router = useRouter()
  const page = `/patients/${details.patientId}`
  const { form, submit, isBusy, problem, theirs, saveMine, takeTheirs } = useRecordForm({
    schema: changeDetailsInput,
    action: saveDetails,
    defaultValues: details,
    partOf: ({ name, dateOfBirth, email, phone, timeZone }) => ({
      name,
      dateOfBirth,
      email: email ?? '',
      phone: phone ?? '',
      timeZone,
    }),
    onDone: () => router.push(page),
  })
  return (
    <form onSubmit={submit} noValidate className="grid max-w-2xl gap-5">
      <div className="grid gap-4 sm:grid-cols-[1fr_12rem]">
        <TextField form={form} name="name" label="Name" autoComplete="off" />
        <TextField form={form} name="dateOfBirth" label="Date of birth" type="date" />
      </div>
      <ContactFields form={form} timeZones={timeZones} />
      {theirs ? (
        <TheirText onSaveMine={saveMine} onTakeTheirs={takeTheirs}>
          {[theirs.name, theirs.dateOfBirth, theirs.email, theirs.phone, theirs.timeZone]
            .filter(Boolean)
            .join('\n')}
        </TheirText>
      ) : (
        <FormProblem problem={problem} />
      )}
      <div className="flex gap-3">
        <Button type="submit" look="primary" disabled={isBusy}>
          {isBusy ? 'Saving…' : 'Save'}
        </Button>
        <ButtonLink href={page} prefetch={false} look="quiet">
          Cancel
        </ButtonLink>
      </div>
    </form>
  )
}
