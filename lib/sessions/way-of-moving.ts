import type { Direction } from '../protection/held-direction'
import type { PainDirection } from '../reports/pain-directions'

/** The way of moving a patient's button means, in the words of the protection rules. */
export const directionMeant: Record<PainDirection, Direction> = {
  bending: 'flexion',
  arching: 'extension',
  twisting: 'rotation',
  sideways: 'lateral',
  weight: 'compression',
  staying: 'sustained',
}

const buttons = Object.entries(directionMeant) as [PainDirection, Direction][]

/** The patient's button for a way of moving. */
export const painDirectionFor = (direction: Direction): PainDirection =>
  buttons.find(([, meant]) => meant === direction)?.[0] ?? 'staying'
