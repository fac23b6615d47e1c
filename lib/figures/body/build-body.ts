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

const REGIONS: readonly ((plan: BodyPlan) => Primitive[])[] = [
  buildTrunk,
  ...SIDES.flatMap((side) => [
    (plan: BodyPlan) => buildArm(plan, side),
    (plan: BodyPlan) => buildHand(plan, side),
    (plan: BodyPlan) => buildLeg(plan, side),
    (plan: BodyPlan) => buildFoot(plan, side),
  ]),
  buildHead,
]

/** The body's volume as a list of ellipsoids (cm), in an order that depends on nothing but detail. */
export const buildBody = (plan: BodyPlan): Primitive[] => buildRegions(plan).flat()

/** The same by region of the body; regions that did not move may be taken over from before. */
export const buildRegions = (
  plan: BodyPlan,
  before?: readonly (readonly Primitive[])[],
  moved?: ReadonlySet<number>,
): (readonly Primitive[])[] =>
  REGIONS.map((build, i) => (before && !moved?.has(i) ? (before[i] ?? []) : build(plan)))

const TRUNK = 0
const HEAD = 9
const limb = (side: string) => {
  const first = side === 'R' ? 1 : 5
  return { arm: first, hand: first + 1, leg: first + 2, foot: first + 3 }
}
const ALL = REGIONS.map((_, i) => i)

/** Regions that a degree of freedom moves, by its name. */
export function regionsMovedBy(degree: string): readonly number[] {
  const [joint = '', , side] = degree.split('.')
  if (joint === 'neck' || joint === 'head') return [HEAD]
  if (side === undefined) {
    const legs = [limb('R'), limb('L')].flatMap(({ leg, foot }) => [leg, foot])
    return joint === 'root' ? ALL : ALL.filter((region) => !legs.includes(region))
  }
  const { arm, hand, leg, foot } = limb(side)
  if (joint === 'scapula' || joint === 'shoulder') return [TRUNK, arm, hand]
  if (joint === 'elbow' || joint === 'forearm') return [arm, hand]
  if (joint === 'wrist') return [hand]
  return joint === 'hip' || joint === 'knee' ? [leg, foot] : [foot]
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
