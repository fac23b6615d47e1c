import { clearance, padCentre, type Plane } from '../body/build-body'
import type { Primitive } from '../body/primitive'
import { rotate, unrotate, type Frame } from '../geometry/rotations'
import { add, length, normalise, scale, subtract, type Vec3 } from '../geometry/vectors'
import { centreOfMass } from '../skeleton/centre-of-mass'
import type { Side, Skeleton } from '../skeleton/kinematics'
import type { Landmark } from './places-on-the-body'

export interface BodyState {
  skeleton: Skeleton
  primitives: readonly Primitive[]
  /** The same primitives by region of the body. */
  regions: readonly (readonly Primitive[])[]
}
/** A state close by with what was found there: a piece that did not move need not be measured. */
export interface Nearby {
  state: BodyState
  values: readonly number[]
}
/** A fact the pose has to satisfy. Residuals are in cm before weighting. */
export interface Constraint {
  name: string
  weight: number
  /** True for contacts that are reported as an error when they are not met. */
  isContact: boolean
  residuals: (state: BodyState, near?: Nearby) => readonly number[]
}
export type PadIndex = ReadonlyMap<string, readonly number[]>

function primitivesOf(pads: PadIndex, pad: string): readonly number[] {
  const list = pads.get(pad)
  if (!list) throw new Error(`The body has no contact pad ${pad}`)
  return list
}

/** The pad's lowest point lies on the plane, `depthCm` sunk in as flesh does. */
export function touch(pads: PadIndex, pad: string, plane: Plane, depthCm: number): Constraint {
  const list = primitivesOf(pads, pad)
  return {
    name: `${pad} on surface`,
    weight: 1,
    isContact: true,
    residuals: ({ primitives }) => {
      let lowest = Infinity
      for (const i of list) {
        const primitive = primitives[i]
        if (primitive) lowest = Math.min(lowest, clearance(primitive, plane))
      }
      return [lowest + depthCm]
    },
  }
}

/** The pad's centre is at a world position; undefined coordinates are free. */
export function pin(
  pads: PadIndex,
  pad: string,
  at: readonly (number | undefined)[],
  weight = 1,
): Constraint {
  const list = primitivesOf(pads, pad)
  return {
    name: `${pad} in place`,
    weight,
    isContact: true,
    residuals: ({ primitives }) => {
      const centre = padCentre(primitives, list)
      return at.flatMap((wanted, axis) =>
        wanted === undefined ? [] : [(centre[axis] ?? 0) - wanted],
      )
    },
  }
}

const smallestRadius = (primitive: Primitive | undefined): number =>
  primitive ? Math.min(...primitive.radii) : 0

/** The pad touches another pad, or a landmark at an offset in that pad's bone frame. */
export function reach(
  pads: PadIndex,
  pad: string,
  target: Landmark,
  gapCm = -0.3,
  weight = 1,
): Constraint {
  const own = primitivesOf(pads, pad)
  const other = primitivesOf(pads, target.pad)
  const { offset } = target
  return {
    name: `${pad} reaches ${target.pad}`,
    weight,
    isContact: true,
    residuals: ({ primitives }) => {
      const hand = padCentre(primitives, own)
      const anchor = primitives[other[other.length >> 1] ?? 0]
      const centre = padCentre(primitives, other)
      if (offset && anchor)
        return [length(subtract(hand, add(centre, rotate(anchor.frame.axes, offset))))]
      const touching = smallestRadius(primitives[own[0] ?? 0]) + smallestRadius(anchor) + gapCm
      return [length(subtract(hand, centre)) - touching]
    },
  }
}

/** A palm laid on the body faces it. Weak: the contact itself comes first. */
export function palmFaces(pads: PadIndex, side: Side, target: Landmark): Constraint {
  const own = primitivesOf(pads, `palm${side}`)
  const anchors = primitivesOf(pads, target.pad)
  const { offset } = target
  return {
    name: 'palm direction',
    weight: 1.5,
    isContact: false,
    residuals: ({ skeleton, primitives }) => {
      const anchor = primitives[anchors[anchors.length >> 1] ?? 0]
      if (!anchor) return []
      const inward = offset
        ? rotate(anchor.frame.axes, scale(normalise(offset), -1))
        : normalise(subtract(padCentre(primitives, anchors), padCentre(primitives, own)))
      const palm = rotate(skeleton[side].wrist.axes, [0, 0, side === 'R' ? -1 : 1])
      return subtract(palm, inward)
    },
  }
}

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

/** How far arms sink into trunk, head, legs or the other arm, one number per piece of arm, cm. */
export function armsClear(reference: readonly Primitive[]): Constraint {
  const arms: number[] = []
  const others: number[] = []
  reference.forEach(({ pad }, i) => {
    if (/^(elbow|forearm|palm|fingers)/.test(pad)) arms.push(i)
    if (/^(ribs|waist|pelvis|head|neck|thigh|knee|shin|forearm|palm)/.test(pad)) others.push(i)
  })
  const isPair = (a: number, o: number): boolean => {
    const arm = reference[a]
    const other = reference[o]
    if (!arm || !other) return false
    const isArm = /^(forearm|palm)/.test(other.pad)
    return !isArm || (arm.pad.endsWith('R') && other.pad.endsWith('L'))
  }
  const partners = arms.map((a) => [a, others.filter((o) => isPair(a, o))] as const)
  return {
    name: 'arms clear of the body',
    weight: 0.5,
    isContact: false,
    residuals: ({ primitives }) =>
      partners.map(([a, list]) => {
        let deepest = 0
        for (const o of list)
          deepest = Math.max(deepest, overlapDepth(primitives[a], primitives[o]) - 0.7)
        return deepest
      }),
  }
}

function overlapDepth(arm: Primitive | undefined, other: Primitive | undefined): number {
  if (!arm || !other) return 0
  const radius = smallestRadius(arm)
  if (other.trunkHeight === undefined)
    return radius + smallestRadius(other) - length(subtract(arm.centre, other.centre))
  const local = unrotate(other.axes, subtract(arm.centre, other.centre))
  if (Math.abs(local[1]) > 2.2) return 0
  const ring = Math.hypot(local[0] / other.radii[0], local[2] / other.radii[2])
  return radius - (ring - 1) * Math.min(other.radii[0], other.radii[2])
}

/** How far each primitive sinks below a plane beyond what flesh gives, cm. */
export function staysAbove(plane: Plane, list: readonly number[]): Constraint {
  return {
    name: 'above the surface',
    weight: 0.7,
    isContact: false,
    residuals: ({ primitives }, near) =>
      list.map((i, k) => {
        const primitive = primitives[i]
        if (near && primitive === near.state.primitives[i]) return near.values[k] ?? 0
        return primitive ? Math.min(0, clearance(primitive, plane) + 0.35) : 0
      }),
  }
}
