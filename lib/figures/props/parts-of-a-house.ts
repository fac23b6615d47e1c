import type { Primitive } from '../body/primitive'
import type { Vec3 } from '../geometry/vectors'
import type { Finish } from '../paint/theme'
import { COUNTER_CM } from '../pose/surfaces'
import { box, tube, type Workshop } from './shapes'

const WALL_HALF_WIDTH_CM = 46

export function buildStep(
  shop: Workshop,
  spec: { at: number; height: number; depth?: number; toward?: number; width?: number },
): Primitive[] {
  const depth = spec.depth ?? 34
  return [
    box(
      [spec.at, spec.height / 2, spec.toward ?? 0],
      [depth / 2, spec.height / 2, (spec.width ?? 60) / 2],
      shop.nextPart(),
      'wood',
    ),
  ]
}

/** A wall beside the body, seen edge-on from its front. */
export function buildSideWall(
  shop: Workshop,
  spec: { toward: number; at?: number; width?: number },
): Primitive[] {
  const z = spec.toward + Math.sign(spec.toward) * 2
  const half = spec.width ? spec.width / 2 : WALL_HALF_WIDTH_CM
  return [box([spec.at ?? 0, 93, z], [half, 93, 2], shop.nextPart(), 'wall')]
}

/** A handrail on two posts. */
export function buildRail(
  shop: Workshop,
  spec: { toward?: number; at?: number; from: number; to: number; height?: number },
): Primitive[] {
  const height = spec.height ?? COUNTER_CM
  const on = (u: number, y: number): Vec3 =>
    spec.at === undefined ? [u, y, spec.toward ?? 0] : [spec.at, y, u]
  const bar = [on(spec.from, height - 1.8), on(spec.to, height - 1.8)]
  const posts = shop.nextPart()
  return [
    ...tube(bar, 1.8, shop.nextPart(), 'wood'),
    ...[spec.from + 3, spec.to - 3].map((u) =>
      box(on(u, (height - 4) / 2), [1.3, (height - 4) / 2, 1.3], posts, 'wood'),
    ),
  ]
}

export function buildWall(
  shop: Workshop,
  spec: { at: number; height?: number; width?: number },
): Primitive[] {
  const height = spec.height ?? 186
  const x = spec.at + Math.sign(spec.at) * 2
  return [
    box(
      [x, height / 2, 0],
      [2, height / 2, spec.width ? spec.width / 2 : WALL_HALF_WIDTH_CM],
      shop.nextPart(),
      'wall',
    ),
  ]
}

export function buildDoorframe(shop: Workshop, spec: { at: number; toward?: number }): Primitive[] {
  const z = spec.toward ?? 0
  return [-42, 42].map((dz) => box([spec.at, 98, z + dz], [6, 98, 4], shop.nextPart(), 'wood'))
}

const DOOR_CM = { half: 36, height: 184, casing: 4 }

/** A shut door in its casing, with a handle on the side of the body. */
export function buildDoor(shop: Workshop, spec: { at: number; toward?: number }): Primitive[] {
  const isBeside = spec.toward !== undefined
  const plane = spec.toward ?? spec.at
  const middle = isBeside ? spec.at : 0
  const away = Math.sign(plane)
  const piece = (u: number, y: number, depth: number, half: Vec3, finish: Finish): Primitive => {
    const n = plane + away * depth
    const [halfU, halfY, halfN] = half
    return isBeside
      ? box([middle + u, y, n], [halfU, halfY, halfN], shop.nextPart(), finish)
      : box([n, y, middle + u], [halfN, halfY, halfU], shop.nextPart(), finish)
  }
  const { half, height, casing } = DOOR_CM
  return [
    piece(0, height / 2, 2, [half, height / 2, 1.4], 'wood'),
    ...[-1, 1].map((s) =>
      piece(s * (half + casing), height / 2 + 2, 2, [casing, height / 2 + 2, 2], 'wall'),
    ),
    piece(0, height + casing, 2, [half, casing, 2], 'wall'),
    piece(-half + 6, 98, -1.5, [4.5, 1.1, 1.8], 'stick'),
  ]
}
