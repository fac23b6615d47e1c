import { unrotate } from '../geometry/rotations'
import {
  add,
  clamp,
  dot,
  length,
  mix,
  mixVec,
  normalise,
  scale,
  subtract,
} from '../geometry/vectors'
import type { Vec3 } from '../geometry/vectors'
import type { Primitive } from './primitive'

/** Numbers of primitives that follow each other along a limb, the trunk or the head. */
type Chain = readonly number[]
/** The outside of a part of the body: rows of ellipsoids, smooth between one and the next. */
export type Skin = readonly Chain[]

/** The skin over the chosen primitives of a body. */
export function skinOver(
  body: readonly Primitive[],
  isPart: (primitive: Primitive) => boolean,
): Skin {
  const chains: number[][] = []
  body.forEach((primitive, i) => {
    if (!isPart(primitive)) return
    const last = chains.at(-1)?.at(-1)
    if (last === i - 1 && isNext(body[last], primitive)) chains.at(-1)?.push(i)
    else chains.push([i])
  })
  return chains
}

function isNext(before: Primitive | undefined, next: Primitive): boolean {
  if (!before || before.part !== next.part) return false
  if ((before.trunkHeight === undefined) !== (next.trunkHeight === undefined)) return false
  const apart = length(subtract(next.centre, before.centre))
  return apart < Math.max(...before.radii, ...next.radii)
}

/** How far a point lies outside the skin, cm (negative: under it). */
export function depthOver(body: readonly Primitive[], skin: Skin, point: Vec3): number {
  let nearest = Infinity
  for (const chain of skin)
    for (let k = 0; k < chain.length; k++) {
      const a = body[chain[k] ?? 0]
      const b = body[chain[k + 1] ?? chain[k] ?? 0]
      if (!a || !b || (k > 0 && k + 1 === chain.length)) continue
      nearest = Math.min(nearest, outside(point, a, b))
    }
  return nearest
}

function outside(point: Vec3, a: Primitive, b: Primitive): number {
  const along = subtract(b.centre, a.centre)
  const size = dot(along, along)
  const t = size < 1e-9 ? 0 : clamp(dot(subtract(point, a.centre), along) / size, 0, 1)
  const away = subtract(point, mixVec(a.centre, b.centre, t))
  const far = length(away)
  if (far < 1e-6) return -Math.min(...a.radii)
  const direction = scale(away, 1 / far)
  return far - mix(radiusTowards(a, direction), radiusTowards(b, direction), t)
}

function radiusTowards({ axes, radii }: Primitive, direction: Vec3): number {
  const [x, y, z] = unrotate(axes, direction)
  return 1 / Math.hypot(x / radii[0], y / radii[1], z / radii[2])
}

/** Which way the skin faces at a point on or near it (unit vector). */
export const outwardAt = (body: readonly Primitive[], skin: Skin, point: Vec3): Vec3 =>
  steepestAt((place) => depthOver(body, skin, place), point)

/** The way in which a height over something grows fastest (unit vector). */
export function steepestAt(heightOver: (point: Vec3) => number, point: Vec3): Vec3 {
  const at = (x: number, y: number, z: number): number => heightOver(add(point, [x, y, z]))
  const h = 0.8
  return normalise([
    at(h, 0, 0) - at(-h, 0, 0),
    at(0, h, 0) - at(0, -h, 0),
    at(0, 0, h) - at(0, 0, -h),
  ])
}

/** The place on the skin nearest to a point. */
export function ontoSkin(body: readonly Primitive[], skin: Skin, point: Vec3): Vec3 {
  let place = point
  for (let step = 0; step < 4; step++) {
    const depth = depthOver(body, skin, place)
    place = subtract(place, scale(outwardAt(body, skin, place), depth))
  }
  return place
}
