'use client'

import { useId, useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { FormProblem } from '@/components/forms/form-problem'
import { reached } from '@/components/forms/reached'
import { Button } from '@/components/ui/button'
import { Field, Select, Textarea } from '@/components/ui/field'
import { Key } from '@/components/ui/key'
import { screen } from '@/lib/screening/actions'
import {
  codesAnswered,
  occasions,
  type Answer,
  type Occasion,
  type ScreeningDocument,
} from '@/lib/screening/document'
import { screeningOutcome } from '@/lib/screening/outcome'
import { redFlags, type RedFlagCode } from '@/lib/screening/red-flags'
import { spaAnswer, type SpaPattern } from '@/lib/screening/spondyloarthritis'
import { outcomeWords } from '@/lib/screening/what-to-do'
import { QuestionRow } from './question-row'
import { SpaRow } from './spa-row'

type ScreeningFormProps = {
  patientId: string
  questions: readonly RedFlagCode[]
  occasion: Occasion
}

type Answers = ScreeningDocument['answers']

/** The red-flag questions, asked in the room. What they ask for is said while they are answered. */
export const ScreeningForm = ({ patientId, questions, occasion: usual }: ScreeningFormProps) => {
  const id = useId()
  const [answers, setAnswers] = useState<Answers>({})
  const [pattern, setPattern] = useState<SpaPattern | null>(null)
  const [occasion, setOccasion] = useState(usual)
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [documentId, setDocumentId] = useState(() => uuidv7())
  /** Sent again after a lost answer, it is the same screening, not another one. */
  const [sentAt, setSentAt] = useState<string | null>(null)
  const flags = redFlags.filter(({ code }) => questions.includes(code))
  const given: Answers = pattern ? { ...answers, 'RF-SPA': spaAnswer(pattern) } : answers
  const asked = flags.filter(({ code }) => (given[code] ?? 'not-asked') !== 'not-asked').length
  const { level } = screeningOutcome(codesAnswered({ answers: given }, 'yes'), pattern ?? undefined)
  const { name, toDo, tone } = outcomeWords[level]

  const answer = (code: RedFlagCode, said: Answer) =>
    setAnswers((before) => ({ ...before, [code]: said }))

  const save = async () => {
    setProblem(null)
    setIsBusy(true)
    const answeredAt = sentAt ?? new Date().toISOString()
    setSentAt(answeredAt)
    const document: ScreeningDocument = {
      ...{ format: 1, id: documentId, occasion, note, answers: given, answeredAt },
      ...(pattern && { spaPattern: { ...pattern, signs: [...pattern.signs] } }),
    }
    const result = await reached(screen({ patientId, document }))
    setIsBusy(false)
    if (!result) return setProblem('We could not reach the server. Your answers are still here.')
    if (!result.ok) return setProblem(result.message)
    setAnswers({})
    setPattern(null)
    setNote('')
    setDocumentId(uuidv7())
    setSentAt(null)
  }

  return (
    <form
      action={save}
      className="grid gap-4 rounded-card border border-line bg-raised p-4"
      aria-labelledby={`${id}-title`}
    >
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h3 id={`${id}-title`}>Ask them now</h3>
        <p className="text-sm text-quiet">
          <Key>Y</Key> yes, <Key>N</Key> no, <Key>-</Key> not asked: each goes on to the next.
        </p>
      </div>
      <div>
        {flags.map((flag) =>
          flag.code === 'RF-SPA' ? (
            <SpaRow key={flag.code} pattern={pattern} onPattern={setPattern} />
          ) : (
            <QuestionRow
              key={flag.code}
              flag={flag}
              answer={answers[flag.code] ?? 'not-asked'}
              onAnswer={(said) => answer(flag.code, said)}
            />
          ),
        )}
      </div>
      <p role="status">
        {asked} of {flags.length} asked.{' '}
        {asked > 0 && (
          <>
            <strong
              className={
                tone === 'stop' ? 'text-stop' : tone === 'careful' ? 'text-careful' : undefined
              }
            >
              {name}.
            </strong>{' '}
            {toDo}
          </>
        )}
      </p>
      <div className="grid gap-4 sm:grid-cols-[14rem_minmax(0,1fr)]">
        <Field id={`${id}-why`} label="Why now">
          <Select
            id={`${id}-why`}
            value={occasion}
            onChange={({ target }) => setOccasion(target.value as Occasion)}
          >
            {Object.entries(occasions)
              .filter(([key]) => key !== 'warning-signs')
              .map(([key, words]) => (
                <option key={key} value={key}>
                  {words}
                </option>
              ))}
          </Select>
        </Field>
        <Field id={`${id}-note`} label="Note" isOptional>
          <Textarea
            id={`${id}-note`}
            rows={2}
            maxLength={600}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        </Field>
      </div>
      <FormProblem problem={problem} />
      <div>
        <Button type="submit" look="primary" disabled={isBusy || asked === 0}>
          {isBusy ? 'Saving…' : 'Save the answers'}
        </Button>
      </div>
    </form>
  )
}
