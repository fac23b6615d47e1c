import { sharedWith } from '../protection/same-family'
import type { MovementDocument } from '../movements/document'
import { positionsToTake } from '../movements/vocabulary'

const turns = {
  flexion: 'it bends you forward too',
  extension: 'it arches you back too',
  rotation: 'it turns you too',
  lateral: 'it leans you to the side too',
} as const

/**
 * Why another way is like the one that hurt, in the patient's words; null when it is something else.
 * The same-family guard decides (CLINICAL.md S33); a shared position alone makes no family.
 */
export function likeTheOneThatHurt(other: MovementDocument, hurt: MovementDocument): string | null {
  const shared = sharedWith(other, hurt)
  const isFamily = shared.length > 1 || shared.some((words) => !words.startsWith('the same'))
  if (!isFamily) return null
  const { spinalDirection, startPosition } = other
  if (spinalDirection !== 'neutral' && spinalDirection === hurt.spinalDirection) {
    return turns[spinalDirection]
  }
  if (startPosition === hurt.startPosition) {
    return `it is done the same way (${positionsToTake[startPosition].toLowerCase()})`
  }
  return 'it works the same part'
}
