import { v7 as uuidv7 } from 'uuid'
import type { Occasion, ScreeningDocument } from '@/lib/screening/document'
import { screeningOutcome } from '@/lib/screening/outcome'
import type { RedFlagCode } from '@/lib/screening/red-flags'
import type { SpaPattern } from '@/lib/screening/spondyloarthritis'
import type { HeldBy } from './held-view'

/** What these answers ask for, worked out on the device by the very rule the server has. */
export function heldByAnswers(yes: readonly RedFlagCode[], pattern?: SpaPattern): HeldBy | null {
  const { level } = screeningOutcome(yes, pattern)
  if (level === 'none-reported' || level === 'N') return null
  const isAlone = (only: RedFlagCode) => level === 'E' && yes.every((code) => code === only)
  return { level, isCrisis: isAlone('RF-MOOD'), isMaternity: isAlone('RF-PREG') }
}

/** Answers as they are sent: what was asked and not tapped is a no. */
export const documentOf = (
  occasion: Occasion,
  asked: readonly RedFlagCode[],
  yes: readonly RedFlagCode[],
  pattern?: SpaPattern,
): ScreeningDocument => ({
  ...{ format: 1, id: uuidv7(), occasion, note: '', answeredAt: new Date().toISOString() },
  answers: Object.fromEntries(asked.map((code) => [code, yes.includes(code) ? 'yes' : 'no'])),
  ...(pattern && { spaPattern: { ...pattern, signs: [...pattern.signs] } }),
})
