'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/field'
import type { Phase } from '@/lib/programs/document'
import { phaseChanged, phaseRemoved } from '@/lib/programs/edits'
import { useBuilder } from './builder-context'
import { NumberField } from './number-field'

const NAME_AT_MOST = 80
const MOST_WEEKS = 52

type PhaseSettingsProps = { phase: Phase; onClose: () => void }

/** Name and length of a phase, and whether the patient is in it. */
export const PhaseSettings = ({ phase, onClose }: PhaseSettingsProps) => {
  const { program, edit, showPhase } = useBuilder()
  const [name, setName] = useState(phase.name)
  const nameId = useId()
  const isCurrent = phase.id === program.currentPhaseId
  const rename = (typed: string) => {
    setName(typed)
    const words = typed.trim()
    if (words === '') return
    const key = `${phase.id}-name`
    edit((now) => phaseChanged(now, phase.id, { name: words }), `Renamed ${phase.name}`, key)
  }
  const remove = () => {
    const left = phaseRemoved(program, phase.id)
    edit(() => left, `Removed ${phase.name}`)
    showPhase(left.currentPhaseId)
  }

  return (
    <div
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      className="flex flex-wrap items-end gap-3 rounded-control border border-line bg-sunken px-3 py-3"
    >
      <div className="grid min-w-48 flex-1 gap-0.5">
        <label htmlFor={nameId} className="text-sm text-quiet">
          Name of the phase
        </label>
        <Input
          id={nameId}
          autoFocus
          value={name}
          maxLength={NAME_AT_MOST}
          onFocus={(event) => event.target.select()}
          onChange={(event) => rename(event.target.value)}
          onBlur={() => setName(phase.name)}
          onKeyDown={(event) => event.key === 'Enter' && onClose()}
          className="min-h-9 px-2"
        />
      </div>
      <NumberField
        label="Weeks"
        least={1}
        most={MOST_WEEKS}
        isOptional
        value={phase.weeks}
        onChange={(weeks) =>
          edit(
            (now) => phaseChanged(now, phase.id, { weeks }),
            `Changed the weeks of ${phase.name}`,
            `${phase.id}-weeks`,
          )
        }
      />
      {!isCurrent && (
        <Button
          size="compact"
          onClick={() =>
            edit((now) => ({ ...now, currentPhaseId: phase.id }), `Moved on to ${phase.name}`)
          }
        >
          The patient is here now
        </Button>
      )}
      {program.phases.length > 1 && (
        <Button size="compact" look="quiet" onClick={remove}>
          Remove phase
        </Button>
      )}
      <Button size="compact" look="quiet" onClick={onClose}>
        Done
      </Button>
    </div>
  )
}
