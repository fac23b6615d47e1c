'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { TextField } from '@/components/forms/text-field'
import { useActionForm } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { rename } from '@/lib/templates/actions'
import { renameTemplateInput } from '@/lib/templates/input'

type RenameFormProps = { templateId: string; name: string; onDone: () => void }

export const RenameForm = ({ templateId, name, onDone }: RenameFormProps) => {
  const { form, submit, isBusy, problem } = useActionForm({
    schema: renameTemplateInput,
    action: rename,
    defaultValues: { templateId, name },
    onDone,
  })
  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
      className="grid gap-2 pb-2"
    >
      <TextField form={form} name="name" label="Name" autoFocus maxLength={120} />
      <FormProblem problem={problem} />
      <div className="flex gap-2">
        <Button type="submit" size="compact" look="primary" disabled={isBusy}>
          Save the name
        </Button>
        <Button size="compact" look="quiet" onClick={onDone}>
          Leave it
        </Button>
      </div>
    </form>
  )
}
