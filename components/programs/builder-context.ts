'use client'

import { createContext, useContext } from 'react'
import type { ProgramDocument } from '@/lib/programs/document'
import type { Edit } from './use-draft'
import type { Library } from './use-library'

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
}

/** Where the cursor goes when a row opens. */
export type RowPart = 'dose' | 'note' | 'moments' | 'options'

export const BuilderContext = createContext<Builder | null>(null)

export function useBuilder(): Builder {
  const builder = useContext(BuilderContext)
  if (!builder) throw new Error('This belongs inside the builder.')
  return builder
}
