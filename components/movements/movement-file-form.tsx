'use client'

import { useState } from 'react'
import { FormProblem } from '@/components/forms/form-problem'
import { TextField } from '@/components/forms/text-field'
import { useActionForm } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { openMovementFile } from '@/lib/movements/actions'
import type { MovementDocument } from '@/lib/movements/document'
import { LARGEST_FILE_BYTES, movementFileInput, textForm } from '@/lib/movements/input'
import type { FileFault } from '@/lib/movements/movement-file'
import { MovementForm } from './movement-form'

type Standing = { document: MovementDocument; contentHash: string }
type Opened = { document: MovementDocument; standing: Standing | null }

type MovementFileFormProps = { movements: readonly { slug: string; name: string }[] }

/** Opens a movement file, says what is wrong with it, and leads on to the form, where it is saved. */
export const MovementFileForm = ({ movements }: MovementFileFormProps) => {
  const [faults, setFaults] = useState<readonly FileFault[]>([])
  const [opened, setOpened] = useState<Opened | null>(null)
  const [replaces, setReplaces] = useState<boolean | null>(null)
  const { form, submit, isBusy, problem } = useActionForm({
    schema: movementFileInput,
    action: openMovementFile,
    defaultValues: { text: '' },
    onDone: (file) => {
      setFaults(file.isRead ? [] : file.faults)
      setOpened(file.isRead ? file : null)
      setReplaces(file.isRead && file.standing ? null : false)
    },
  })

  const take = async (file: File | undefined) => {
    if (!file) return
    if (file.size > LARGEST_FILE_BYTES)
      form.setError('text', { message: 'A movement file holds at most 64 KB.' })
    else form.setValue('text', await file.text(), { shouldValidate: true })
  }

  if (opened && replaces !== null) {
    const { document, standing } = opened
    return (
      <div className="grid gap-5">
        <p className="text-quiet">This is what the file says. Nothing is saved yet.</p>
        <MovementForm
          start={textForm(document)}
          adapting={
            replaces && standing ? { slug: document.slug, contentHash: standing.contentHash } : null
          }
          shipped={replaces && standing ? standing.document : null}
          movements={movements}
        />
      </div>
    )
  }
  if (opened?.standing) {
    return (
      <Notice title={`Your library has “${opened.standing.document.name}” under this name already`}>
        <p className="mb-3">
          The file can become your clinic’s text of it, or a movement of its own beside it. You see
          it before anything is saved.
        </p>
        <div className="flex flex-wrap gap-2">
          <Button look="primary" onClick={() => setReplaces(true)}>
            Make it our text of this movement
          </Button>
          <Button onClick={() => setReplaces(false)}>Add it as a new movement</Button>
          <Button look="quiet" onClick={() => setOpened(null)}>
            Another file
          </Button>
        </div>
      </Notice>
    )
  }
  return (
    <form onSubmit={submit} noValidate className="grid max-w-[46rem] gap-4">
      <label className="grid justify-items-start gap-1 font-semibold">
        A file from your computer
        <input
          type="file"
          accept=".yaml,.yml,application/yaml,text/yaml"
          onChange={(event) => void take(event.target.files?.[0])}
          className="font-normal file:me-3 file:min-h-10 file:cursor-pointer file:rounded-control file:border file:border-border file:bg-raised file:px-4 file:font-semibold"
        />
      </label>
      <TextField
        form={form}
        name="text"
        label="Or its text"
        hint="The same form that “Save as a file” gives. At most 64 KB."
        isLong
        spellCheck={false}
        className="font-mono text-sm"
        rows={14}
      />
      <FormProblem problem={problem} />
      {faults.length > 0 && (
        <Notice tone="stop" role="alert" title="This file cannot be read as it is">
          <ul className="mt-1 list-disc ps-5">
            {faults.map(({ field, message }, at) => (
              <li key={at}>
                {field && <span className="font-semibold">{field}: </span>}
                {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div>
        <Button type="submit" look="primary" disabled={isBusy}>
          Open
        </Button>
      </div>
    </form>
  )
}
