import { rotate, type Frame } from '../geometry/rotations'
import { subtract, type Vec3 } from '../geometry/vectors'
import { centreOfMass } from '../skeleton/centre-of-mass'
import type { Side, Skeleton } from '../skeleton/kinematics'
import type { Constraint } from './constraints'

interface Bone {
  frame: (skeleton: Skeleton) => Frame
  axis: Vec3
}
const DISTAL: Vec3 = [0, -1, 0]
const FRONT: Vec3 = [1, 0, 0]
const UP: Vec3 = [0, 1, 0]
const LIMB_BONES = {
  'upper arm': ['shoulder', DISTAL],
  forearm: ['elbow', DISTAL],
  hand: ['wrist', DISTAL],
  thigh: ['hip', DISTAL],
  shin: ['knee', DISTAL],
  foot: ['ankle', FRONT],
  sole: ['ankle', DISTAL],
} as const
const TRUNK_BONES: Readonly<Record<string, Bone>> = {
  trunk: { frame: (s) => s.thorax, axis: UP },
  chest: { frame: (s) => s.thorax, axis: FRONT },
  pelvis: { frame: (s) => s.pelvis, axis: UP },
  'right side of the pelvis': { frame: (s) => s.pelvis, axis: [0, 0, 1] },
  'front of the pelvis': { frame: (s) => s.pelvis, axis: FRONT },
  face: { frame: (s) => s.head, axis: FRONT },
  'crown of the head': { frame: (s) => s.head, axis: UP },
}

function boneNamed(name: string): Bone {
  const trunk = TRUNK_BONES[name]
  if (trunk) return trunk
  const match = /^(right|left) (.+)$/.exec(name)
  const side: Side = match?.[1] === 'left' ? 'L' : 'R'
  const plain = match?.[2] ?? ''
  if (plain === 'palm') return { frame: (s) => s[side].wrist, axis: [0, 0, side === 'R' ? -1 : 1] }
  const limb = LIMB_BONES[plain as keyof typeof LIMB_BONES]
  if (!match || !limb) throw new Error(`There is no bone called "${name}" to aim`)
  return { frame: (s) => s[side][limb[0]], axis: limb[1] }
}

/** A bone points in a world direction (unit vector). */
export function aim(name: string, direction: Vec3, weight = 4): Constraint {
  const bone = boneNamed(name)
  return {
    name: `${name} direction`,
    weight,
    isContact: false,
    residuals: ({ skeleton }) => {
      const now = rotate(bone.frame(skeleton).axes, bone.axis)
      return subtract(now, direction)
    },
  }
}

/** The centre of mass stands over a point of the floor. Weak: a tendency, not a fact. */
export function balanceOver(x: number, z: number): Constraint {
  return {
    name: 'balance',
    weight: 0.1,
    isContact: false,
    residuals: ({ skeleton }) => {
      const centre = centreOfMass(skeleton)
      return [centre[0] - x, centre[2] - z]
    },
  }
}
