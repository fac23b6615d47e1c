import { isFinger, isHand, type PartName } from '../body/parts'
import type { Frame } from '../geometry/rotations'
import { length, subtract, type Vec3 } from '../geometry/vectors'
import type { Side, Skeleton } from '../skeleton/kinematics'
import type { Label } from './labels'
import type { LineKind } from './theme'

export interface Edge {
  front: Label
  back: Label
  /** Step in depth across the edge, cm. */
  depthStepCm: number
  /** World position on the front side. */
  at: Vec3
}

/** Joint that two neighbouring parts share, and the distance from it within which they blend, cm. */
interface Joint {
  name: 'shoulder' | 'elbow' | 'wrist' | 'hip' | 'knee' | 'ankle'
  radiusCm: number
}
const ALWAYS = 99
const NEIGHBOURS: Readonly<Record<string, Joint | 'soft'>> = {
  'torso-upperArm': { name: 'shoulder', radiusCm: 10 },
  'upperArm-forearm': { name: 'elbow', radiusCm: 6.5 },
  'forearm-palm': { name: 'wrist', radiusCm: 6 },
  'torso-thigh': { name: 'hip', radiusCm: 14 },
  'glute-thigh': { name: 'hip', radiusCm: 15 },
  'thigh-shank': { name: 'knee', radiusCm: 8.5 },
  'shank-foot': { name: 'ankle', radiusCm: 8 },
  'foot-toes': { name: 'ankle', radiusCm: ALWAYS },
  'foot-bigToe': { name: 'ankle', radiusCm: ALWAYS },
  'torso-neck': 'soft',
  'neck-head': 'soft',
}

function neighbours(a: PartName, b: PartName): Joint | 'soft' | undefined {
  return NEIGHBOURS[`${a}-${b}`] ?? NEIGHBOURS[`${b}-${a}`]
}
const isSameSide = (a: Label, b: Label): boolean =>
  !a.part.side || !b.part.side || a.part.side === b.part.side

/**
 * Which line, if any, a picture edge gets. Outlining every part would make a wooden doll: parts
 * that share a joint are divided only where one stands in front of the other or far from the joint.
 */
export function lineFor(edge: Edge, skeleton: Skeleton): LineKind | undefined {
  const { front, back } = edge
  if (front.isHeld) return front.part.id === back.part.id ? 'fine' : 'held'
  if (front.isProp) return back.isProp || back.material === 'nothing' ? propLine(edge) : 'overlap'
  if (back.isProp || back.material === 'nothing') return 'outline'
  if (front.part.id === back.part.id) return 'hem'
  return bodyLine(edge, skeleton)
}

const propLine = ({ front, back }: Edge): LineKind =>
  front.part.id === back.part.id ? 'fine' : 'prop'

function bodyLine(edge: Edge, skeleton: Skeleton): LineKind | undefined {
  const { front, back, depthStepCm } = edge
  const names: readonly PartName[] = [front.part.name, back.part.name]
  const has = (name: PartName): boolean => names.includes(name)
  const isTrunk = (name: PartName): boolean => name === 'glute' || name === 'torso'
  if (names.every(isTrunk)) return front.material === back.material ? undefined : 'hem'
  if (has('ear')) return 'detail'
  if (has('nose')) return depthStepCm > 0.7 ? 'detail' : undefined
  if (isHand(front.part.name) && isHand(back.part.name) && isSameSide(front, back))
    return handLine(names, depthStepCm)
  if (has('toes') && has('bigToe') && isSameSide(front, back)) return 'fine'
  if (has('hair') || has('bun')) return depthStepCm > 1.6 ? 'overlap' : 'hem'
  const joint = neighbours(front.part.name, back.part.name)
  if (!joint || !isSameSide(front, back)) return 'overlap'
  if (depthStepCm > 1.3 || isAwayFrom(joint, edge, skeleton)) return 'overlap'
  return front.material === back.material ? undefined : 'hem'
}

function handLine(names: readonly PartName[], depthStepCm: number): LineKind | undefined {
  if (names.includes('thumb')) return depthStepCm > 0.5 ? 'detail' : undefined
  if (names.every(isFinger)) return depthStepCm > 1.2 ? 'detail' : 'fine'
  return depthStepCm > 0.9 ? 'detail' : undefined
}

function isAwayFrom(joint: Joint | 'soft', edge: Edge, skeleton: Skeleton): boolean {
  if (joint === 'soft') return false
  const side: Side = edge.front.part.side || edge.back.part.side || 'R'
  const frame: Frame = skeleton[side][joint.name]
  return length(subtract(edge.at, frame.origin)) > joint.radiusCm
}
