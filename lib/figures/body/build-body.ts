import { dot, scale, add, type Vec3 } from '../geometry/vectors'
import { unrotate } from '../geometry/rotations'
import { SIDES } from '../skeleton/kinematics'
import { buildArm } from './arm'
import type { BodyPlan } from './body-builder'
import { buildFoot } from './foot'
import { buildHand } from './hand'
import { buildHead } from './head'
import { buildLeg } from './leg'
import type { Primitive } from './primitive'
import { buildTrunk } from './trunk'

/** The body's volume as a list of ellipsoids (cm), in an order that depends on nothing but detail. */
export function buildBody(plan: BodyPlan): Primitive[] {
  return [
    ...buildTrunk(plan),
    ...SIDES.flatMap((side) => [
      ...buildArm(plan, side),
      ...buildHand(plan, side),
      ...buildLeg(plan, side),
      ...buildFoot(plan, side),
    ]),
    ...buildHead(plan),
  ]
}

/** Primitive numbers by contact pad. */
export function padsOf(body: readonly Primitive[]): Map<string, number[]> {
  const pads = new Map<string, number[]>()
  body.forEach((primitive, i) => {
    const list = pads.get(primitive.pad)
    if (list) list.push(i)
    else pads.set(primitive.pad, [i])
  })
  return pads
}

/** Mean centre of the given primitives, world cm. */
export function padCentre(body: readonly Primitive[], pad: readonly number[]): Vec3 {
  let sum: Vec3 = [0, 0, 0]
  for (const i of pad) sum = add(sum, body[i]?.centre ?? [0, 0, 0])
  return scale(sum, 1 / (pad.length || 1))
}

export interface Plane {
  normal: Vec3
  /** Distance of the plane from the origin along its normal, cm. */
  offset: number
}

/** Signed distance from a plane to the primitive's nearest point, cm (negative: below). */
export function clearance(primitive: Primitive, plane: Plane): number {
  const [x, y, z] = unrotate(primitive.axes, plane.normal)
  const [a, b, c] = primitive.radii
  const reach = Math.sqrt(x * x * a * a + y * y * b * b + z * z * c * c)
  return dot(primitive.centre, plane.normal) - plane.offset - reach
}
