'use client'

import { createContext, useContext } from 'react'
import type { Day } from '@/lib/days'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import type { ProgramDocument } from '@/lib/programs/document'
import type { Edit } from './use-draft'
import type { Library } from './use-library'
import type { Protection } from './use-protection'

/** A change to the draft, in words, and what to do once it was made. */
export type Change = {
  make: (now: ProgramDocument) => ProgramDocument
  label: string
  after?: () => void
}

export type Builder = {
  program: ProgramDocument
  edit: Edit
  library: Library
  nameOf: (slug: string) => string
  /** Says something to those who hear the page instead of seeing it. */
  announce: (words: string) => void
  phaseId: string
  showPhase: (phaseId: string) => void
  /** The row that is open for editing, by prescription. */
  openId: string | null
  open: (id: string | null, part?: RowPart) => void
  openPart: RowPart
  remove: (ids: readonly string[]) => void
  protection: Protection
  /**
   * Makes a change that brings a movement in. Where something speaks against it, it asks why first,
   * and the reason goes into the program together with the change.
   */
  bringIn: (slug: string, change: Change) => void
  add: (entry: CatalogueEntry) => void
  /** The patient's day. */
  today: Day
  /** Reasons a prescription may carry, out of the record. */
  because: readonly string[]
  /** Pain on a day like any other, 0 to 10; null while nobody asked. */
  usualPain: number | null
}

/** Where the cursor goes when a row opens. */
export type RowPart = 'dose' | 'note' | 'moments' | 'options'

export const BuilderContext = createContext<Builder | null>(null)

export function useBuilder(): Builder {
  const builder = useContext(BuilderContext)
  if (!builder) throw new Error('This belongs inside the builder.')
  return builder
}
