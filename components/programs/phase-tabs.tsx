'use client'

import { Plus } from 'lucide-react'
import { useId, useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { Button } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import type { Phase } from '@/lib/programs/document'
import { phaseAdded } from '@/lib/programs/edits'
import { MOST_PHASES } from '@/lib/programs/limits'
import { useBuilder } from './builder-context'
import { PhaseSettings } from './phase-settings'

const weeksInWords = (weeks: number | null): string =>
  weeks === null ? '' : weeks === 1 ? '1 week' : `${weeks} weeks`

/** The stretches of a program. The one the patient is in says so. */
export const PhaseTabs = () => {
  const { program, edit, phaseId, showPhase } = useBuilder()
  const [isSettling, setIsSettling] = useState(false)
  const panelId = useId()
  const phase = program.phases.find(({ id }) => id === phaseId)
  const add = () => {
    const made: Phase = {
      id: uuidv7(),
      name: `Phase ${program.phases.length + 1}`,
      weeks: null,
      prescriptions: [],
    }
    edit((now) => phaseAdded(now, made), `Added ${made.name}`)
    showPhase(made.id)
    setIsSettling(true)
  }

  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-1.5">
        <div role="group" aria-label="Phases" className="flex flex-wrap gap-1.5">
          {program.phases.map(({ id, name, weeks, prescriptions }) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === phaseId}
              onClick={() => showPhase(id)}
              className={classes(
                'flex min-h-9 items-baseline gap-2 rounded-control border px-3 py-1.5 text-start',
                id === phaseId ? 'border-accent bg-accent-soft' : 'border-line hover:bg-sunken',
              )}
            >
              <span className="font-semibold">{name}</span>
              <span className="tabular text-sm text-quiet">
                {prescriptions.length}
                {weeks !== null && ` · ${weeksInWords(weeks)}`}
              </span>
              {id === program.currentPhaseId && program.phases.length > 1 && (
                <span className="text-sm text-accent">Now</span>
              )}
            </button>
          ))}
        </div>
        <Button
          size="compact"
          look="quiet"
          aria-expanded={isSettling}
          aria-controls={panelId}
          onClick={() => setIsSettling(!isSettling)}
        >
          Edit phase
        </Button>
        {program.phases.length < MOST_PHASES && (
          <Button size="compact" look="quiet" onClick={add}>
            <Plus aria-hidden className="size-4" /> Add phase
          </Button>
        )}
      </div>
      <div id={panelId}>
        {isSettling && phase && (
          <PhaseSettings key={phase.id} phase={phase} onClose={() => setIsSettling(false)} />
        )}
      </div>
    </div>
  )
}
