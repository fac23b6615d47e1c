import { clearance, padCentre, type Plane } from '../body/build-body'
import type { Primitive } from '../body/primitive'
import { rotate } from '../geometry/rotations'
import { add, length, normalise, scale, subtract } from '../geometry/vectors'
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

export const smallestRadius = (primitive: Primitive | undefined): number =>
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
