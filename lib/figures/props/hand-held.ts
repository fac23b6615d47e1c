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
  return tube([spec.from, ...path, spec.to], 1.15, shop.nextPart(), 'strap')
}

/** A place on a limb: centre, thickness and direction of the limb there. */
export interface Limb {
  centre: Vec3
  radius: number
  axis: Vec3
}
/** Where a band ends and what holds it there. */
export interface BandEnd {
  at: Vec3
  hold: 'hand' | 'limb' | 'knot'
  limb?: Limb
}

const BAND_RADIUS_CM = 1.15

/** A band loop around two limbs. */
export function buildLoop(shop: Workshop, limbs: readonly Limb[]): Primitive[] {
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

/** One straight length of band with what is seen at its ends: a tail past a fist, a cuff, a knot. */
export function buildBand(shop: Workshop, from: BandEnd, to: BandEnd): Primitive[] {
  const line = tube([from.at, to.at], BAND_RADIUS_CM, shop.nextPart(), 'band')
  const end = (here: BandEnd, other: BandEnd): Primitive[] => {
    if (here.limb) return buildCuff(shop, here.limb)
    if (here.hold === 'knot') return [blob(here.at, [2.6, 2.6, 2.6], shop.nextPart(), 'band')]
    const past = scale(normalise(subtract(here.at, other.at)), 9)
    const tail = add(here.at, [past[0], past[1] - 4, past[2]])
    return tube([here.at, tail], BAND_RADIUS_CM, shop.nextPart(), 'band')
  }
  return [...line, ...end(from, to), ...end(to, from)]
}

/** A band or strap once round a limb. */
function buildCuff(shop: Workshop, { centre, radius, axis }: Limb): Primitive[] {
  const across = normalise(cross(axis, Math.abs(axis[0]) > 0.8 ? [0, 1, 0] : [1, 0, 0]))
  const other = cross(axis, across)
  const ring = Array.from({ length: 25 }, (_, k): Vec3 => {
    const angle = (Math.PI * k) / 12
    const r = radius + 0.4
    const out = add(scale(across, r * Math.cos(angle)), scale(other, r * Math.sin(angle)))
    return add(centre, out)
  })
  const part = shop.nextPart()
  return [-1.2, 0, 1.2].flatMap((offset) =>
    tube(
      ring.map((point) => add(point, scale(axis, offset))),
      0.85,
      part,
      'band',
    ),
  )
}

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
  return tube(ends, 1.35, shop.nextPart(), 'stick')
}

/** A walking stick from the hand straight down to the floor. */
export function buildCane(shop: Workshop, skeleton: Skeleton, side: Side): Primitive[] {
  const grip = gripPoint(skeleton, side)
  const handle = rotate(skeleton[side].wrist.axes, [1, 0, 0])
  const top: Vec3 = [grip[0], grip[1], grip[2]]
  const part = shop.nextPart()
  return [
    ...tube([add(top, scale(handle, -6)), add(top, scale(handle, 7))], 1.2, part, 'stick'),
    ...tube([top, [top[0] + 3, 0.8, top[2]]], 1.2, part, 'stick'),
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
  const reach = isInBoth ? length(subtract(right, left)) / 2 + 7 : 9
  const part = shop.nextPart()
  const ends = shop.nextPart()
  const tip = (sign: number, cm: number): Vec3 => add(middle, scale(axis, sign * cm))
  return [
    ...tube([tip(-1, reach), tip(1, reach)], 1.4, part, 'stick'),
    ...[-1, 1].flatMap((sign) =>
      tube([tip(sign, reach - 2), tip(sign, reach + 3.5)], 5.2, ends, 'weight'),
    ),
  ]
}

/** A small bag hanging from the grip of one hand. */
export function buildBag(shop: Workshop, skeleton: Skeleton, side: Side): Primitive[] {
  const [x, y, z] = gripPoint(skeleton, side)
  const handle: Vec3[] = [
    [x - 8, y - 13, z],
    [x - 4, y - 1, z],
    [x + 4, y - 1, z],
    [x + 8, y - 13, z],
  ]
  return [
    ...tube(handle, 1.1, shop.nextPart(), 'stick'),
    box([x, y - 25, z], [13, 12, 7.5], shop.nextPart(), 'weight'),
  ]
}

/** A carton held between both hands. */
export const buildBox = (shop: Workshop, middle: Vec3, size = 26): Primitive[] => [
  box(middle, [size * 0.5, size * 0.42, size * 0.62], shop.nextPart(), 'carton'),
]
