import { v7 as uuidv7 } from 'uuid'
import type { Occasion, ScreeningDocument } from '@/lib/screening/document'
import { screeningOutcome } from '@/lib/screening/outcome'
import type { RedFlagCode } from '@/lib/screening/red-flags'
import type { HeldBy } from './held-view'

/** What these answers ask for, worked out on the device by the very rule the server has. */
export function heldByAnswers(yes: readonly RedFlagCode[]): HeldBy | null {
  const { level } = screeningOutcome(yes)
  if (level === 'none-reported' || level === 'N') return null
  return { level, isCrisis: level === 'E' && yes.every((code) => code === 'RF-MOOD') }
}

/** Answers as they are sent: what was asked and not tapped is a no. */
export const documentOf = (
  occasion: Occasion,
  asked: readonly RedFlagCode[],
  yes: readonly RedFlagCode[],
): ScreeningDocument => ({
  ...{ format: 1, id: uuidv7(), occasion, note: '', answeredAt: new Date().toISOString() },
  answers: Object.fromEntries(asked.map((code) => [code, yes.includes(code) ? 'yes' : 'no'])),
})
