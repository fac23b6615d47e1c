import type { Primitive } from '../body/primitive'
import type { Vec3 } from '../geometry/vectors'
import { COUNTER_CM } from '../pose/surfaces'
import { box, tube, type Workshop } from './shapes'

const WALL_HALF_WIDTH_CM = 46

export function buildStep(
  shop: Workshop,
  spec: { at: number; height: number; depth?: number; toward?: number },
): Primitive[] {
  const depth = spec.depth ?? 34
  return [
    box(
      [spec.at, spec.height / 2, spec.toward ?? 0],
      [depth / 2, spec.height / 2, 30],
      shop.nextPart(),
      'wood',
    ),
  ]
}

/** A wall beside the body, seen edge-on from its front. */
export function buildSideWall(shop: Workshop, spec: { toward: number; at?: number }): Primitive[] {
  const z = spec.toward + Math.sign(spec.toward) * 2
  return [box([spec.at ?? 0, 93, z], [WALL_HALF_WIDTH_CM, 93, 2], shop.nextPart(), 'wall')]
}

/** A handrail on two posts. */
export function buildRail(
  shop: Workshop,
  spec: { toward: number; from: number; to: number; height?: number },
): Primitive[] {
  const height = spec.height ?? COUNTER_CM
  const bar: Vec3[] = [
    [spec.from, height - 1.8, spec.toward],
    [spec.to, height - 1.8, spec.toward],
  ]
  const posts = shop.nextPart()
  return [
    ...tube(bar, 1.8, shop.nextPart(), 'wood'),
    ...[spec.from + 3, spec.to - 3].map((x) =>
      box([x, (height - 4) / 2, spec.toward], [1.3, (height - 4) / 2, 1.3], posts, 'wood'),
    ),
  ]
}

export function buildWall(shop: Workshop, spec: { at: number; height?: number }): Primitive[] {
  const height = spec.height ?? 186
  const x = spec.at + Math.sign(spec.at) * 2
  return [box([x, height / 2, 0], [2, height / 2, WALL_HALF_WIDTH_CM], shop.nextPart(), 'wall')]
}

export function buildDoorframe(shop: Workshop, spec: { at: number; toward?: number }): Primitive[] {
  const z = spec.toward ?? 0
  return [-42, 42].map((dz) => box([spec.at, 98, z + dz], [6, 98, 4], shop.nextPart(), 'wood'))
}
