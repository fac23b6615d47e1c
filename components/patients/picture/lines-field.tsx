'use client'

import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/field'

type Line = { id: string; text: string }

type LinesFieldProps<L extends Line> = {
  title: string
  placeholder: string
  lines: readonly L[]
  /** A line as it begins. */
  fresh: (id: string) => L
  onChange: (lines: L[]) => void
  /** What else a line says, beside its words. */
  more?: (line: L, change: (values: Partial<L>) => void) => ReactNode
}

const MOST_LINES = 12

/** A short list of lines to type; Enter begins the next one. */
export const LinesField = <L extends Line>({
  title,
  placeholder,
  lines,
  fresh,
  onChange,
  more,
}: LinesFieldProps<L>) => {
  const add = () => {
    if (lines.length < MOST_LINES) onChange([...lines, fresh(uuidv7())])
  }
  const change = (id: string, values: Partial<L>) =>
    onChange(lines.map((line) => (line.id === id ? { ...line, ...values } : line)))
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1 font-semibold">{title}</legend>
      {lines.map((line, place) => (
        <div key={line.id} className="grid gap-1.5">
          <div className="flex gap-1.5">
            <Input
              aria-label={`${title} ${place + 1}`}
              value={line.text}
              maxLength={160}
              placeholder={placeholder}
              autoFocus={line.text === ''}
              onChange={(event) => change(line.id, { text: event.target.value } as Partial<L>)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
                if (event.ctrlKey || event.metaKey) return
                event.preventDefault()
                add()
              }}
              className="min-h-9 px-2"
            />
            <button
              type="button"
              aria-label={`Remove ${title.toLowerCase()} ${place + 1}`}
              onClick={() => onChange(lines.filter(({ id }) => id !== line.id))}
              className="grid size-9 shrink-0 place-items-center rounded-control text-quiet hover:bg-sunken"
            >
              <X aria-hidden className="size-4" />
            </button>
          </div>
          {more && (
            <div className="flex flex-wrap gap-1.5 pe-10">
              {more(line, (values) => change(line.id, values))}
            </div>
          )}
        </div>
      ))}
      {lines.length < MOST_LINES && (
        <div>
          <Button size="compact" look="quiet" className="-mx-2.5" onClick={add}>
            <Plus aria-hidden className="size-4" /> Add
          </Button>
        </div>
      )}
    </fieldset>
  )
}
