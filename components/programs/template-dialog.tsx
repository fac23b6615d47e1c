'use client'

import { useEffect, useId, useState, type FormEvent } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { reached } from '@/components/forms/reached'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field, Input } from '@/components/ui/field'
import { Skeleton } from '@/components/ui/skeleton'
import type { ProgramDocument } from '@/lib/programs/document'
import { saveAsTemplate } from '@/lib/templates/actions'
import type { TemplateLine } from '@/lib/templates/queries'
import { templateOfDraft } from '@/lib/templates/template-of-draft'

type TemplateDialogProps = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  program: ProgramDocument
  canSave: boolean
  nameOf: (slug: string) => string
  /** Puts a template's program into the draft, behind what is there or in its place. */
  onUse: (template: ProgramDocument, name: string, how: 'append' | 'replace') => void
  onSaved: (name: string) => void
}

async function asked<T>(path: string): Promise<T> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
  return (await response.json()) as T
}

const outOfReach = 'The templates could not be reached. Please try again.'

type SaveFormProps = Pick<TemplateDialogProps, 'program' | 'onSaved'>

const SaveForm = ({ program, onSaved }: SaveFormProps) => {
  const id = useId()
  const [templateId] = useState(() => uuidv7())
  const [name, setName] = useState(program.title)
  const [keepsNotes, setKeepsNotes] = useState(false)
  const [problem, setProblem] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const document = templateOfDraft(program, { keepsNotes }, uuidv7)
    const saved = await reached(saveAsTemplate({ templateId, name, document }))
    if (saved?.ok) return onSaved(name)
    setProblem(saved ? (saved.fields?.name ?? saved.message) : outOfReach)
  }
  return (
    <form onSubmit={submit} className="grid gap-3 border-t border-line pt-4">
      <Field id={id} label="Keep this program as a template" problem={problem}>
        <Input
          id={id}
          value={name}
          maxLength={120}
          placeholder="Sore back, first weeks"
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          checked={keepsNotes}
          onChange={(event) => setKeepsNotes(event.target.checked)}
          className="mt-0.5 size-5 shrink-0 accent-accent"
        />
        <span>
          Keep notes and the message
          <span className="block text-sm text-quiet">
            The whole clinic reads templates. Why each was chosen always stays here.
          </span>
        </span>
      </label>
      <Button type="submit" className="justify-self-start" disabled={name.trim() === ''}>
        Save as template
      </Button>
    </form>
  )
}

/** The clinic's templates: put one in, or keep this program as one. */
export const TemplateDialog = (props: TemplateDialogProps) => {
  const { isOpen, onOpenChange, canSave, program } = props
  return (
    <Dialog title="Templates" isOpen={isOpen} onOpenChange={onOpenChange}>
      <div className="grid gap-5">
        <TemplateLines {...props} />
        {canSave && program.phases.some(({ prescriptions }) => prescriptions.length > 0) && (
          <SaveForm program={program} onSaved={props.onSaved} />
        )}
      </div>
    </Dialog>
  )
}

const TemplateLines = ({ nameOf, onUse }: TemplateDialogProps) => {
  const [lines, setLines] = useState<TemplateLine[] | null>(null)
  const [query, setQuery] = useState('')
  const [problem, setProblem] = useState('')
  useEffect(() => {
    let isOver = false
    asked<{ templates: TemplateLine[] }>('/api/templates')
      .then(({ templates }) => !isOver && setLines(templates))
      .catch(() => !isOver && setProblem(outOfReach))
    return () => {
      isOver = true
    }
  }, [])
  const use = async ({ id, name }: TemplateLine, how: 'append' | 'replace') => {
    const found = await asked<{ document: ProgramDocument }>(`/api/templates/${id}`).catch(
      () => null,
    )
    if (found) onUse(found.document, name, how)
    else setProblem(outOfReach)
  }
  const words = query.trim().toLowerCase()
  const shown = lines?.filter(({ name }) => name.toLowerCase().includes(words)) ?? []

  return (
    <div className="grid gap-3">
      {problem && (
        <p role="alert" className="text-stop">
          {problem}
        </p>
      )}
      {!lines && !problem && <Skeleton className="h-16" />}
      {lines?.length === 0 && (
        <p className="text-quiet">
          There are none yet. Build a program you will use again, then keep it as one.
        </p>
      )}
      {lines && lines.length > 6 && (
        <Input
          type="search"
          aria-label="Search templates"
          placeholder="Search templates"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <ul className="divide-y divide-line">
        {shown.map((line) => (
          <li key={line.id} className="grid items-center gap-2 py-3 sm:grid-cols-[1fr_auto]">
            <div className="min-w-0">
              <p className="font-semibold">{line.name}</p>
              <p className="line-clamp-2 text-sm text-quiet">
                {line.movements.map(nameOf).join(', ')}
              </p>
            </div>
            <div className="flex gap-2">
              <Button size="compact" onClick={() => void use(line, 'append')}>
                Add
              </Button>
              <Button size="compact" look="quiet" onClick={() => void use(line, 'replace')}>
                Replace
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
