'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import { saveWords } from '@/lib/patients/actions'
import type { PatientGoal } from '@/lib/patients/goal'
import { changeWordsInput } from '@/lib/patients/input'
import { GoalsField } from './goals-field'
import { TheirText } from './their-text'
import { useRecordForm } from './use-record-form'

export type WordsOfRecord = {
  patientId: string
  version: number
  whatMatters: string
  goals: PatientGoal[]
}

type WordsFormProps = { words: WordsOfRecord; onClose: () => void }

/** What matters to the patient and their goals, to be changed in their place. */
export const WordsForm = ({ words, onClose }: WordsFormProps) => {
  const { form, submit, isBusy, problem, theirs, saveMine, takeTheirs } = useRecordForm({
    schema: changeWordsInput,
    action: saveWords,
    defaultValues: words,
    partOf: ({ whatMatters, goals }) => ({ whatMatters, goals }),
    onDone: onClose,
  })
  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      noValidate
      className="grid gap-4"
    >
      <TextField form={form} name="whatMatters" label="What matters to them" isLong autoFocus />
      <GoalsField form={form} />
      {theirs ? (
        <TheirText onSaveMine={saveMine} onTakeTheirs={takeTheirs}>
          {[theirs.whatMatters, ...theirs.goals.map(({ text }) => `· ${text}`)].join('\n')}
        </TheirText>
      ) : (
        <FormProblem problem={problem} />
      )}
      <div className="flex gap-2">
        <Button type="submit" look="primary" size="compact" disabled={isBusy}>
          {isBusy ? 'Saving…' : 'Save'}
        </Button>
        <Button size="compact" look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
