'use client'

import { useId, useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field, Input } from '@/components/ui/field'
import type { Asked } from './use-protection'

type OverrideDialogProps = {
  asked: Asked
  onAnswer: (reason: string) => void
  onClose: () => void
}

const LEAST = 3

/** A movement the patient’s protection speaks against: why it comes in all the same. */
export const OverrideDialog = ({ asked, onAnswer, onClose }: OverrideDialogProps) => {
  const id = useId()
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim().length >= LEAST) onAnswer(reason.trim())
  }
  return (
    <Dialog
      title={asked.name}
      description="Left out for this patient. This movement:"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <form onSubmit={submit} className="grid gap-4">
        <ul className="-mt-2 ms-5 list-disc">
          {asked.reasons.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <Field
          id={id}
          label="Why use it all the same?"
          hint="Kept in the revision and listed when you publish. The patient does not read it."
        >
          <Input
            id={id}
            autoFocus
            value={reason}
            maxLength={300}
            placeholder="Tested in clinic: eases the leg."
            aria-describedby={`${id}-hint`}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        <div className="flex gap-2">
          <Button type="submit" look="primary" disabled={reason.trim().length < LEAST}>
            Use it with this reason
          </Button>
          <Button look="quiet" onClick={onClose}>
            Leave it out
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
