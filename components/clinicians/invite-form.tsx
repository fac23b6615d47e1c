'use client'

import { useState } from 'react'
import { FormProblem } from '@/components/forms/form-problem'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { useActionForm } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { invite } from '@/lib/clinicians/actions'
import { inviteInput, roles, type Invitation } from '@/lib/clinicians/input'
import type { Invited } from '@/lib/clinicians/mutations'
import { InvitedLink } from './invited-link'
import { roleWords } from './role-words'

const empty: Invitation = { name: '', email: '', role: 'clinician' }

/** Makes room for a colleague. */
export const InviteForm = () => {
  const [invited, setInvited] = useState<Invited | null>(null)
  const { form, submit, isBusy, problem } = useActionForm({
    schema: inviteInput,
    action: invite,
    defaultValues: empty,
    onDone: (made: Invited) => {
      setInvited(made)
      form.reset(empty)
    },
  })
  return (
    <form onSubmit={submit} onChange={() => setInvited(null)} className="grid gap-4">
      <div className="grid items-start gap-4 lg:grid-cols-[1fr_1fr_1fr_auto]">
        <TextField form={form} name="name" label="Name" autoComplete="off" />
        <TextField form={form} name="email" label="E-mail" type="email" autoComplete="off" />
        <SelectField form={form} name="role" label="Role">
          {roles.map((role) => (
            <option key={role} value={role}>
              {roleWords[role].name}
            </option>
          ))}
        </SelectField>
        <Button type="submit" look="primary" disabled={isBusy} className="lg:mt-[1.75rem]">
          {isBusy ? 'Inviting…' : 'Invite'}
        </Button>
      </div>
      <FormProblem problem={problem} />
      {invited && <InvitedLink {...invited} />}
    </form>
  )
}
