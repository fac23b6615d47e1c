'use client'

import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { v7 as uuidv7 } from 'uuid'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import { doseInWords } from '@/lib/programs/dose-words'
import { added, appended, removed } from '@/lib/programs/edits'
import type { Prescription, ProgramDocument } from '@/lib/programs/document'
import { newPrescription } from '@/lib/programs/new-prescription'
import { admitted, type Admitted } from '@/lib/programs/protected-program'
import type { Picture } from '@/lib/patients/picture/picture'
import type { ProtectionProfile } from '@/lib/protection/profile'
import type { Builder, RowPart } from './builder-context'
import type { DraftInHand } from './use-draft'
import type { Library } from './use-library'
import { useProtection } from './use-protection'
import type { Rows } from './use-rows'

/** What the builder knows of the patient. */
export type Patient = Pick<Builder, 'today' | 'because' | 'usualPain'> & {
  profile: ProtectionProfile
  hurt: readonly string[]
  tried: Picture['treatments']
}

const counted = (count: number): string => (count === 1 ? '1 movement' : `${count} movements`)

/** What the rows and panels of the builder share, and what can be done with the draft as a whole. */
export function useBuilderValue(
  draft: DraftInHand,
  library: Library,
  rows: Rows,
  patient: Patient,
) {
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

  const { profile, hurt, tried, today, because, usualPain } = patient
  const { protection, bringIn, ...asking } = useProtection({
    profile,
    hurt,
    tried,
    program,
    library,
    edit,
  })

  const add = (entry: CatalogueEntry) => {
    const prescription = newPrescription(entry, uuidv7())
    bringIn(entry.slug, {
      make: (now) => added(now, phaseId, [prescription]),
      label: `Added ${entry.name}`,
      after: () => {
        rows.reveal(prescription.id)
        const count = (phase?.prescriptions.length ?? 0) + 1
        announce(`Added ${entry.name}: ${doseInWords(prescription.dose)}. ${counted(count)} now.`)
      },
    })
  }

  /** Says what came in from elsewhere, and what the patient's protection left out of it. */
  const cameIn = (label: string, leftOut: Admitted['leftOut'], toastId: string) => {
    const without = leftOut.map(({ name, words }) => `${name} (${words})`).join(', ')
    announce(without ? `${label}. Left out: ${without}.` : `${label}.`)
    toast(label, {
      id: toastId,
      description: without ? `Left out for this patient: ${without}.` : undefined,
      duration: without ? 20_000 : undefined,
      action: { label: 'Undo', onClick: undo },
    })
  }

  const paste = (pasted: Prescription[]) => {
    const [first] = program.phases
    if (!first) return
    const whole = { ...program, pauses: [], phases: [{ ...first, prescriptions: pasted }] }
    const { program: filtered, leftOut } = admitted(whole, library.factsOf, profile)
    const prescriptions = filtered.phases[0]?.prescriptions ?? []
    const label = `Pasted ${counted(prescriptions.length)}`
    if (prescriptions.length > 0) edit((now) => added(now, phaseId, prescriptions), label)
    rows.reveal(prescriptions.at(-1)?.id ?? '')
    cameIn(label, leftOut, 'pasted')
  }

  const useTemplate = (template: ProgramDocument, name: string, how: 'append' | 'replace') => {
    const { program: fresh, leftOut } = admitted(template, library.factsOf, profile)
    const label = how === 'append' ? `Added ${name}` : `Started again from ${name}`
    const { pauses = [], overrides = [] } = program
    edit(
      (now) => (how === 'append' ? appended(now, fresh, phaseId) : { ...fresh, pauses, overrides }),
      label,
    )
    cameIn(label, leftOut, 'template')
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
    ...{ openId: row.id, openPart: row.part, protection, bringIn, add, today, because, usualPain },
  }
  return { value, asking, said, phase, undo, redo, paste, useTemplate, chosen }
}
