import { IDENTITY, multiply, toWorld, type Frame, type Mat3 } from '../geometry/rotations'
import type { Vec3 } from '../geometry/vectors'
import type { Skeleton } from '../skeleton/kinematics'
import type { HandShapes } from './hand-shapes'
import type { Person } from './people'
import type { Part } from './parts'
import type { Primitive } from './primitive'

/** `drawn` for pictures, `coarse` for the solver: same outline, a tenth of the primitives. */
export type Detail = 'drawn' | 'coarse'

export interface BodyPlan {
  skeleton: Skeleton
  person: Person
  hands: HandShapes
  detail: Detail
}

export interface Place {
  part: Part
  frame: Frame
  region: string
  pad: string
  material: Primitive['material']
}

/** An ellipsoid at a local position (cm) of a bone's frame. */
export function ellipsoidOn(
  place: Place,
  local: Vec3,
  radii: Vec3 | number,
  turn: Mat3 = IDENTITY,
): Primitive {
  return {
    shape: 'ellipsoid',
    centre: toWorld(place.frame, local),
    axes: turn === IDENTITY ? place.frame.axes : multiply(place.frame.axes, turn),
    radii: typeof radii === 'number' ? [radii, radii, radii] : radii,
    part: place.part.id,
    frame: place.frame,
    region: place.region,
    pad: place.pad,
    material: place.material,
  }
}

/** Number of steps along a chain at the wanted detail. */
export const stepsFor = (detail: Detail, drawn: number, coarse: number): number =>
  detail === 'drawn' ? drawn : coarse
