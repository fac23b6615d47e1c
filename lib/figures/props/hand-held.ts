import type { Primitive } from '../body/primitive'
import { rotate, toWorld } from '../geometry/rotations'
import { add, cross, length, mixVec, normalise, scale, subtract } from '../geometry/vectors'
import type { Vec3 } from '../geometry/vectors'
import type { Side, Skeleton } from '../skeleton/kinematics'
import { sign } from '../skeleton/kinematics'
import { blob, box, tube, type Workshop } from './shapes'

/** The middle of the grip of a hand: inside the curled fingers, world cm. */
export function gripPoint(skeleton: Skeleton, side: Side): Vec3 {
  return toWorld(skeleton[side].wrist, [0.4, -8.6, -sign(side) * 2.6])
}

/** A strap from one hand round the sole of a foot to the other hand. */
export function buildStrap(
  shop: Workshop,
  skeleton: Skeleton,
  spec: { from: Vec3; to: Vec3; foot: Side },
): Primitive[] {
  const { ankle } = skeleton[spec.foot]
  const s = sign(spec.foot)
  const round: Vec3[] = [
    [7.5, -1.5, 4.6],
    [8, -5.6, 4.6],
    [8, -7.4, 3],
    [8, -7.4, -3],
    [8, -5.6, -4.6],
    [7.5, -1.5, -4.6],
  ].map(([x = 0, y = 0, z = 0]) => toWorld(ankle, [x, y, s * z]))
  const isCrossed =
    length(subtract(spec.from, round[0] ?? spec.from)) >
    length(subtract(spec.to, round[0] ?? spec.to))
  const path = isCrossed ? [...round].reverse() : round
  return tube([spec.from, ...path, spec.to], 0.95, shop.nextPart(), 'strap')
}

/** A band loop around two limbs, given their centres, thickness and the direction of the limb. */
export function buildLoop(
  shop: Workshop,
  limbs: readonly { centre: Vec3; radius: number; axis: Vec3 }[],
): Primitive[] {
  const [a, b] = limbs
  if (!a || !b) return []
  const axis = normalise(add(a.axis, b.axis))
  const outward = normalise(subtract(b.centre, a.centre))
  const normal = normalise(cross(axis, outward))
  const arc = (limb: { centre: Vec3; radius: number }, from: number): Vec3[] =>
    Array.from({ length: 19 }, (_, k) => {
      const angle = from + (Math.PI * k) / 18
      const r = limb.radius + 0.5
      return add(
        limb.centre,
        add(scale(outward, r * Math.cos(angle)), scale(normal, r * Math.sin(angle))),
      )
    })
  const ring = [...arc(a, Math.PI / 2), ...arc(b, -Math.PI / 2)]
  const closed = [...ring, ...ring.slice(0, 1)]
  const part = shop.nextPart()
  return [-1.8, -0.9, 0, 0.9, 1.8].flatMap((offset) =>
    tube(
      closed.map((point) => add(point, scale(axis, offset))),
      0.75,
      part,
      'band',
    ),
  )
}

export const buildBand = (shop: Workshop, from: Vec3, to: Vec3): Primitive[] =>
  tube([from, to], 0.9, shop.nextPart(), 'band')

export const buildBall = (shop: Workshop, centre: Vec3, radius: number): Primitive[] => [
  blob(centre, [radius, radius, radius], shop.nextPart(), 'ball'),
]

/** A stick through the given points, reaching past the first and last. */
export function buildStick(shop: Workshop, points: readonly Vec3[]): Primitive[] {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return []
  const direction = normalise(subtract(last, first))
  const ends = [add(first, scale(direction, -24)), add(last, scale(direction, 18))]
  return tube(ends, 1.2, shop.nextPart(), 'stick')
}

/** A walking stick from the hand straight down to the floor. */
export function buildCane(shop: Workshop, skeleton: Skeleton, side: Side): Primitive[] {
  const grip = gripPoint(skeleton, side)
  const handle = rotate(skeleton[side].wrist.axes, [1, 0, 0])
  const top: Vec3 = [grip[0], grip[1], grip[2]]
  const part = shop.nextPart()
  return [
    ...tube([add(top, scale(handle, -6)), add(top, scale(handle, 7))], 1.2, part, 'stick'),
    ...tube([top, [top[0] + 3, 0.8, top[2]]], 1, part, 'stick'),
  ]
}

/** A point between two, for a ball held between the knees. */
export const midway = (a: Vec3, b: Vec3): Vec3 => mixVec(a, b, 0.5)

/** A small dumbbell in the grip of one hand, or upright between both. */
export function buildWeight(shop: Workshop, skeleton: Skeleton, held: string): Primitive[] {
  const isInBoth = held === 'both hands'
  const right = gripPoint(skeleton, 'R')
  const left = gripPoint(skeleton, 'L')
  const side: Side = held.startsWith('left') ? 'L' : 'R'
  const middle = isInBoth ? midway(right, left) : gripPoint(skeleton, side)
  const axis: Vec3 = isInBoth
    ? normalise(subtract(right, left))
    : rotate(skeleton[side].wrist.axes, [1, 0, 0])
  const reach = isInBoth ? length(subtract(right, left)) / 2 + 6 : 8
  const part = shop.nextPart()
  const ends = shop.nextPart()
  const tip = (sign: number, cm: number): Vec3 => add(middle, scale(axis, sign * cm))
  return [
    ...tube([tip(-1, reach), tip(1, reach)], 1.4, part, 'stick'),
    ...[-1, 1].flatMap((sign) =>
      tube([tip(sign, reach - 2), tip(sign, reach + 3)], 4, ends, 'band'),
    ),
  ]
}

/** A carton held between both hands. */
export const buildBox = (shop: Workshop, middle: Vec3, size = 26): Primitive[] => [
  box(middle, [size * 0.5, size * 0.42, size * 0.62], shop.nextPart(), 'wood'),
]
