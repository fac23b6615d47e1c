'use client'

import { useState } from 'react'
import { FormProblem } from '@/components/forms/form-problem'
import { TextField } from '@/components/forms/text-field'
import { useActionForm } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { saveProfile } from '@/lib/clinicians/actions'
import { profileInput, type Profile } from '@/lib/clinicians/input'

/** How one's own name stands on what one signs. */
export const ProfileForm = ({ profile }: { profile: Profile }) => {
  const [isSaved, setIsSaved] = useState(false)
  const { form, submit, isBusy, problem } = useActionForm({
    schema: profileInput,
    action: saveProfile,
    defaultValues: profile,
    onDone: () => setIsSaved(true),
  })
  return (
    <form onSubmit={submit} onChange={() => setIsSaved(false)} className="grid max-w-md gap-4">
      <TextField form={form} name="name" label="Name" autoComplete="name" />
      <TextField
        form={form}
        name="credentials"
        label="Credentials"
        hint="After your name on programs you sign, like MSc, MCSP."
        isOptional
      />
      <FormProblem problem={problem} />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" look="primary" disabled={isBusy}>
          {isBusy ? 'Saving…' : 'Save'}
        </Button>
        <span role="status" className="text-quiet">
          {isSaved && 'Saved.'}
        </span>
      </div>
    </form>
  )
}
