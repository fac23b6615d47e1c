'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { v7 as uuidv7 } from 'uuid'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import { doseInWords } from '@/lib/programs/dose-words'
import { added, removed } from '@/lib/programs/edits'
import type { Prescription } from '@/lib/programs/document'
import { newPrescription } from '@/lib/programs/new-prescription'
import type { Builder, RowPart } from './builder-context'
import type { DraftInHand } from './use-draft'
import type { Library } from './use-library'
import type { Rows } from './use-rows'

const counted = (count: number): string => (count === 1 ? '1 movement' : `${count} movements`)

/** What the rows and panels of the builder share, and what can be done with the draft as a whole. */
export function useBuilderValue(draft: DraftInHand, library: Library, rows: Rows) {
  const { program, edit } = draft
  const [said, announce] = useState('')
  const [wantedPhase, showPhase] = useState(program.currentPhaseId)
  const [row, setRow] = useState<{ id: string | null; part: RowPart }>({ id: null, part: 'dose' })
  const isThere = program.phases.some(({ id }) => id === wantedPhase)
  const phaseId = isThere ? wantedPhase : program.currentPhaseId
  const phase = program.phases.find(({ id }) => id === phaseId)
  const nameOf = (slug: string): string => library.factsOf(slug)?.name ?? slug.replaceAll('-', ' ')

  const stepBack = (step: () => string | null, word: string) => {
    const label = step()
    announce(label ? `${word}: ${label}.` : `Nothing to ${word.toLowerCase()}.`)
  }
  const undo = () => stepBack(draft.undo, 'Undone')
  const redo = () => stepBack(draft.redo, 'Done again')

  const open = (id: string | null, part: RowPart = 'dose') => {
    if (id === null && row.id) rows.focusOnceDrawn(row.id)
    setRow({ id, part })
  }

  const remove = (ids: readonly string[]) => {
    const list = phase?.prescriptions ?? []
    const first = list.findIndex(({ id }) => ids.includes(id))
    const name = nameOf(list[first]?.movement ?? '')
    const label = ids.length === 1 ? `Removed ${name}` : `Removed ${counted(ids.length)}`
    const next = list.filter(({ id }) => !ids.includes(id))
    edit((now) => removed(now, ids), label)
    rows.clear()
    const neighbour = next[Math.min(first, next.length - 1)]
    if (neighbour) rows.focusOnceDrawn(neighbour.id)
    announce(`${label}.`)
    toast(label, { id: 'removed', action: { label: 'Undo', onClick: undo } })
  }

  const put = (prescriptions: readonly Prescription[], label: string) => {
    edit((now) => added(now, phaseId, prescriptions), label)
    rows.reveal(prescriptions.at(-1)?.id ?? '')
  }

  const add = (entry: CatalogueEntry) => {
    const prescription = newPrescription(entry, uuidv7())
    put([prescription], `Added ${entry.name}`)
    const count = (phase?.prescriptions.length ?? 0) + 1
    announce(`Added ${entry.name}: ${doseInWords(prescription.dose)}. ${counted(count)} now.`)
  }

  const paste = (prescriptions: Prescription[]) => {
    const label = `Pasted ${counted(prescriptions.length)}`
    put(prescriptions, label)
    announce(`${label}.`)
    toast(label, { id: 'pasted', action: { label: 'Undo', onClick: undo } })
  }

  const chosen = (): Prescription[] => {
    const focused = rows.focusedId()
    const ticked = phase?.prescriptions.filter(({ id }) => rows.selectedIds.has(id)) ?? []
    return ticked.length > 0
      ? ticked
      : (phase?.prescriptions.filter(({ id }) => id === focused) ?? [])
  }

  const value: Builder = {
    ...{ program, edit, library, nameOf, announce, phaseId, showPhase, remove, open },
    ...{ openId: row.id, openPart: row.part },
  }
  return { value, said, phase, undo, redo, add, paste, chosen }
}
