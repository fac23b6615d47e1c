import type { ReportDocument } from '../reports/document'

type Told = Pick<ReportDocument, 'reliefs'>

/** A change that counts for the person: one point of ten; smaller is the noise of asking. */
const LEAST_EASE = 1

/**
 * Rest positions that eased pain, those that eased most (points of ten, on average) first. Only tries
 * with both numbers count; a position that made it worse on average is none of them.
 */
export function whatHelps(told: readonly Told[]): { movement: string; ease: number }[] {
  const eased = new Map<string, number[]>()
  for (const { reliefs = [] } of told) {
    for (const { movement, before, after } of reliefs) {
      if (before === null || after === null) continue
      eased.set(movement, [...(eased.get(movement) ?? []), before - after])
    }
  }
  return [...eased]
    .map(([movement, points]) => ({
      movement,
      ease: points.reduce((sum, point) => sum + point, 0) / points.length,
    }))
    .filter(({ ease }) => ease >= LEAST_EASE)
    .sort((a, b) => b.ease - a.ease || (a.movement < b.movement ? -1 : 1))
}
