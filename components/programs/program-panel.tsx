'use client'

import { useId, type KeyboardEvent } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { useBuilder } from './builder-context'
import { CoveragePanel } from './coverage-panel'
import { NothingLeft } from './nothing-left'
import { PausesField } from './pauses-field'
import { PhaseTabs } from './phase-tabs'
import { PrescriptionList } from './prescription-list'
import { ProgramCost } from './program-cost'
import { ProgramWords } from './program-words'
import { RestFirst } from './rest-first'
import { rowKey } from './row-keys'
import type { Rows } from './use-rows'

/** The program beside the library: its phases, its movements in order, the words around them. */
export const ProgramPanel = ({ rows }: { rows: Rows }) => {
  const builder = useBuilder()
  const { program, edit, phaseId } = builder
  const titleId = useId()
  const phase = program.phases.find(({ id }) => id === phaseId) ?? program.phases[0]
  if (!phase) return null
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => rowKey(event, { builder, rows, phase })

  return (
    <div className="grid content-start gap-5">
      <section aria-label="Program" className="grid gap-3">
        <label htmlFor={titleId} className="sr-only">
          Name of the program
        </label>
        <input
          id={titleId}
          value={program.title}
          maxLength={120}
          placeholder="Name this program"
          autoComplete="off"
          onChange={(event) =>
            edit((now) => ({ ...now, title: event.target.value }), 'Named the program', 'title')
          }
          className="-mx-2 w-[calc(100%+1rem)] rounded-control border border-transparent bg-transparent px-2 py-1 text-lg font-semibold hover:border-line focus:border-border"
        />
        <PhaseTabs />
        <PausesField />
        <NothingLeft phase={phase} />
        <RestFirst phase={phase} />
        <ProgramCost phase={phase} />
        <CoveragePanel phase={phase} />
        {phase.prescriptions.length > 0 ? (
          <PrescriptionList
            phase={phase}
            list={rows.list}
            activeId={rows.activeId}
            selectedIds={rows.selectedIds}
            onActive={rows.setActiveId}
            onKeyDown={onKeyDown}
          />
        ) : (
          <EmptyState title={`Nothing in “${phase.name}” yet`}>
            <p>
              Type in the search: a body part, a muscle, a goal. Arrow keys choose, Enter adds. Two
              to four movements get done most.
            </p>
          </EmptyState>
        )}
      </section>
      <ProgramWords />
    </div>
  )
}
