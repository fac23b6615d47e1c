'use client'

import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { Input } from '@/components/ui/field'
import type { Dose } from '@/lib/programs/dose'
import { doseInWords } from '@/lib/programs/dose-words'
import { typedDose, withTypedDose } from '@/lib/programs/typed-dose'
import { typedFormOfDose } from '@/lib/programs/typed-form'

type DoseFieldProps = {
  dose: Dose
  isSided: boolean
  isFocusedOnArrival: boolean
  onChange: (dose: Dose) => void
  /** Enter and Escape leave the row; Escape forgets what was typed. */
  onLeave: () => void
}

/** The dose as a line to type, read back in words while it is typed. */
export const DoseField = ({
  dose,
  isSided,
  isFocusedOnArrival,
  onChange,
  onLeave,
}: DoseFieldProps) => {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const isForgotten = useRef(false)
  const shown = typed ?? typedFormOfDose(dose)
  const reading = typedDose(shown)
  const next = typed === null ? dose : withTypedDose(dose, reading.dose, { isSided })

  const take = () => {
    if (typed !== null && !isForgotten.current) onChange(next)
    isForgotten.current = false
    setTyped(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') isForgotten.current = true
    else if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    take()
    onLeave()
  }

  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="font-semibold">
        Dose
      </label>
      <Input
        id={id}
        value={shown}
        autoFocus={isFocusedOnArrival}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={`${id}-reading`}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={onKeyDown}
        className="tabular font-semibold"
      />
      <div id={`${id}-reading`} role="status" className="text-sm">
        <p className="text-accent">{doseInWords(next)}</p>
        {reading.notUnderstood.length > 0 && (
          <p className="text-careful">Not understood: {reading.notUnderstood.join(' ')}</p>
        )}
      </div>
      <p className="text-sm text-quiet">
        Type <span className="tabular font-semibold">3x10 h5 r60 L 2/d mwf</span>: sets × reps,
        hold, rest, side, times a day, days. Also <span className="tabular">5min</span>,{' '}
        <span className="tabular">8-12</span>, <span className="tabular">@green band</span>,{' '}
        <span className="tabular">f1x5</span> for the least on a sore day.
      </p>
    </div>
  )
}
