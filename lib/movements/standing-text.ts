import type { LibraryFigure } from '../figures/library-figure'
import type { MovementDocument } from './document'

export const sources = {
  shipped: 'Shipped library',
  adapted: 'Adapted by your clinic',
  own: 'Made by your clinic',
} as const

/** Where a clinic's text of a movement comes from. */
export type Source = keyof typeof sources

type Text = { document: MovementDocument; contentHash: string }

type Shipped = Text & { figure: LibraryFigure | null }

type ClinicText = Text & { basedOnHash: string | null; isRetired: boolean }

export type StandingText = {
  document: MovementDocument
  contentHash: string
  source: Source
  isRetired: boolean
  /** The shipped text an adaptation started from, when the shipped one has moved on since. */
  isBehindShipped: boolean
  /** The drawings, or null where nobody has drawn this movement. */
  figure: LibraryFigure | null
}

/**
 * The text of a movement that stands for a clinic: its own over the shipped one. A clinic row whose
 * text is the shipped one it started from (a retired movement, or one taken back to the shipped
 * text) adapts nothing, so the shipped text of today stands.
 */
export function standingText(
  shipped: Shipped | undefined,
  clinicText: ClinicText | undefined,
): StandingText | null {
  const isRetired = clinicText?.isRetired ?? false
  const isAdapted = clinicText !== undefined && clinicText.contentHash !== clinicText.basedOnHash
  if (shipped && !isAdapted) {
    const { document, contentHash, figure } = shipped
    const asShipped = { source: 'shipped', isBehindShipped: false } as const
    return { document, contentHash, isRetired, figure, ...asShipped }
  }
  if (!clinicText) return null
  const { document, contentHash, basedOnHash } = clinicText
  return {
    document,
    contentHash,
    source: basedOnHash === null ? 'own' : 'adapted',
    isRetired,
    isBehindShipped: basedOnHash !== null && shipped?.contentHash !== basedOnHash,
    figure: figureOfAdapted(document, shipped),
  }
}

/** A drawing would contradict a text that starts in another position or has other sides. */
const figureOfAdapted = (adapted: MovementDocument, shipped: Shipped | undefined) =>
  shipped?.document.startPosition === adapted.startPosition &&
  shipped.document.isSided === adapted.isSided
    ? shipped.figure
    : null
