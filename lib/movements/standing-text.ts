import type { MovementDocument } from './document'

export const sources = {
  shipped: 'Shipped library',
  adapted: 'Adapted by your clinic',
  own: 'Made by your clinic',
} as const

/** Where a clinic's text of a movement comes from. */
export type Source = keyof typeof sources

type Shipped = { document: MovementDocument; contentHash: string }

type ClinicText = Shipped & { basedOnHash: string | null; isRetired: boolean }

export type StandingText = {
  document: MovementDocument
  contentHash: string
  source: Source
  isRetired: boolean
  /** The shipped text an adaptation started from, when the shipped one has moved on since. */
  isBehindShipped: boolean
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
    const { document, contentHash } = shipped
    return { document, contentHash, source: 'shipped', isRetired, isBehindShipped: false }
  }
  if (!clinicText) return null
  const { document, contentHash, basedOnHash } = clinicText
  return {
    document,
    contentHash,
    source: basedOnHash === null ? 'own' : 'adapted',
    isRetired,
    isBehindShipped: basedOnHash !== null && shipped?.contentHash !== basedOnHash,
  }
}
