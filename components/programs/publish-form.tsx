'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { TextField } from '@/components/forms/text-field'
import { useActionForm } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { publish } from '@/lib/programs/actions'
import { publishInput } from '@/lib/programs/input'

type PublishFormProps = {
  patientId: string
  firstName: string
  draftVersion: number
  signer: string
  isFirst: boolean
}

/** The note, the signature, and the one button that sends the program out. */
export const PublishForm = (props: PublishFormProps) => {
  const { patientId, firstName, draftVersion, signer, isFirst } = props
  const { form, submit, isBusy, problem } = useActionForm({
    schema: publishInput,
    action: publish,
    defaultValues: { patientId, draftVersion, message: '' },
  })
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField
        form={form}
        name="message"
        label={`Note to ${firstName}`}
        hint={
          isFirst
            ? 'It stands above the program the first time it is opened.'
            : 'It stands above what changed.'
        }
        isOptional
        isLong
      />
      <FormProblem problem={problem} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" look="primary" disabled={isBusy}>
          {isBusy ? 'Publishing…' : `Publish to ${firstName}`}
        </Button>
        <p className="text-sm text-quiet">Signed: {signer}</p>
      </div>
    </form>
  )
}
