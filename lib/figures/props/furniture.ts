import type { Primitive } from '../body/primitive'
import type { Vec3 } from '../geometry/vectors'
import {
  ARMREST_ABOVE_SEAT_CM,
  BED_CM,
  CHAIR_BACK_CM,
  COUNTER_CM,
  SEAT_CM,
  SOFA_CM,
  TABLE_CM,
} from '../pose/surfaces'
import { box, type Workshop } from './shapes'

/** A worktop somebody faces is long enough to keep hold of after a step to the side. */
const FACED_COUNTER_CM = 112
const DEPTH_CM = 21
const LEG_CM = 1.5

/** A chair seen from the side or front; `faces` is where its seat opens. */
export function buildChair(
  shop: Workshop,
  spec: { at: number; seat?: number; faces?: string; toward?: number; arms?: boolean },
  hasBack = true,
): Primitive[] {
  const seat = spec.seat ?? SEAT_CM
  const z = spec.toward ?? 0
  const list = [box([spec.at, seat - 1.6, z], [22, 1.5, DEPTH_CM], shop.nextPart(), 'seat')]
  const legs = shop.nextPart()
  const corners: Vec3[] = [-20, 20].flatMap((dx) =>
    [-19, 19].map((dz): Vec3 => [spec.at + dx, (seat - 3.1) / 2, z + dz]),
  )
  for (const corner of corners)
    list.push(box(corner, [LEG_CM, (seat - 3.1) / 2, LEG_CM], legs, 'wood'))
  if (spec.arms) list.push(...armrests(shop, [spec.at, seat, z]))
  return hasBack ? [...list, ...chairBack(shop, spec, seat)] : list
}

function armrests(shop: Workshop, [x, seat, z]: Vec3): Primitive[] {
  const half = ARMREST_ABOVE_SEAT_CM / 2
  return [-23, 23].flatMap((dz) => {
    const part = shop.nextPart()
    return [
      box([x, seat + half * 2 - 1.3, z + dz], [21, 1.3, 2.6], part, 'wood'),
      box([x + 18, seat + half - 2, z + dz], [1.4, half, 1.4], part, 'wood'),
    ]
  })
}

function chairBack(
  shop: Workshop,
  spec: { at: number; faces?: string; toward?: number },
  seat: number,
): Primitive[] {
  const z = spec.toward ?? 0
  const top = CHAIR_BACK_CM
  const post = (top - 4 - seat) / 2
  const posts = shop.nextPart()
  const rail = shop.nextPart()
  if (spec.faces === 'toward' || spec.faces === 'away') {
    const back = z + (spec.faces === 'toward' ? -20.5 : 20.5)
    return [
      ...[-19, 19].map((dx) =>
        box([spec.at + dx, seat + post, back], [1.4, post, 1.4], posts, 'wood'),
      ),
      box([spec.at, top - 8, back], [20, 8, 1.6], rail, 'seat'),
    ]
  }
  const back = spec.at + (spec.faces === 'behind' ? 20.5 : -20.5)
  return [
    ...[-19, 19].map((dz) => box([back, seat + post, z + dz], [1.4, post, 1.4], posts, 'wood')),
    box([back, top - 8, z], [1.6, 8, 20], rail, 'seat'),
  ]
}

/** A table with open legs, so that feet and knees stay in sight. */
export function buildTable(
  shop: Workshop,
  spec: { at: number; height?: number; toward?: number },
): Primitive[] {
  const height = spec.height ?? TABLE_CM
  const z = spec.toward ?? 0
  const legs = shop.nextPart()
  const corners = [-29, 29].flatMap((dx) => [-36, 36].map((dz) => [dx, dz] as const))
  return [
    box([spec.at, height - 1.6, z], [32, 1.5, 40], shop.nextPart(), 'wood'),
    ...corners.map(([dx, dz]) =>
      box([spec.at + dx, (height - 3.2) / 2, z + dz], [1.8, (height - 3.2) / 2, 1.8], legs, 'wood'),
    ),
  ]
}

/** A sofa: a seat block with a back on the side away from where it faces. */
export function buildSofa(
  shop: Workshop,
  spec: { at: number; height?: number; width?: number; faces: 'ahead' | 'behind' },
): Primitive[] {
  const height = spec.height ?? SOFA_CM
  const across = (spec.width ?? 96) / 2
  const back = spec.at + (spec.faces === 'ahead' ? -38 : 38)
  return [
    box([spec.at, height / 2, 0], [30, height / 2, across], shop.nextPart(), 'seat'),
    box([back, (height + 34) / 2, 0], [8, (height + 34) / 2, across], shop.nextPart(), 'seat'),
  ]
}

export function buildCounter(
  shop: Workshop,
  spec: { at: number; height?: number; toward?: number; long?: number; deep?: number },
): Primitive[] {
  const height = spec.height ?? COUNTER_CM
  const across = spec.toward === undefined ? FACED_COUNTER_CM : 72
  const [halfX, halfZ] = [(spec.long ?? 52) / 2, (spec.deep ?? across) / 2]
  const z = spec.toward ?? 0
  return [
    box([spec.at, height - 1.8, z], [halfX, 1.7, halfZ], shop.nextPart(), 'wood'),
    box(
      [spec.at + 2, (height - 3.6) / 2, z],
      [halfX - 3, (height - 3.6) / 2, halfZ - 2],
      shop.nextPart(),
      'seat',
    ),
  ]
}

export function buildBed(
  shop: Workshop,
  spec: { from: number; to: number; height?: number; toward?: number; width?: number },
): Primitive[] {
  const height = spec.height ?? BED_CM
  const z = spec.toward ?? 0
  const deep = (spec.width ?? 84) / 2
  const middle = (spec.from + spec.to) / 2
  const half = (spec.to - spec.from) / 2
  return [
    box([middle, height - 7.5, z], [half, 7.4, deep], shop.nextPart(), 'cushion'),
    box(
      [middle, (height - 15) / 2, z],
      [half - 3, (height - 15) / 2, deep - 4],
      shop.nextPart(),
      'wood',
    ),
  ]
}
