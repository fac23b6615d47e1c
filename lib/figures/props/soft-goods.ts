import type { Primitive } from '../body/primitive'
import { add, fractions, type Vec3 } from '../geometry/vectors'
import { toWorld } from '../geometry/rotations'
import type { Skeleton } from '../skeleton/kinematics'
import { CUSHION_CM, PILLOW_CM } from '../pose/surfaces'
import { blob, tube, type Workshop } from './shapes'

/** A pillow lying on the floor under a place of the body (world cm). */
export function buildPillow(
  shop: Workshop,
  under: Vec3,
  spec: { thick?: number; shift?: number; above?: number; toward?: number },
): Primitive[] {
  const half = (spec.thick ?? PILLOW_CM) / 2
  const part = shop.nextPart()
  return fractions(16).map((u) => {
    const t = u * 2 - 1
    const taper = 1 - 0.12 * t * t
    return blob(
      [
        under[0] + (spec.shift ?? 0),
        (spec.above ?? 0) + half + 0.1,
        under[2] + (spec.toward ?? 0) + t * 16,
      ],
      [14 * taper, (half + 0.3) * taper, 5],
      part,
      'cushion',
    )
  })
}

export function buildCushion(shop: Workshop, under: Vec3, spec: { thick?: number }): Primitive[] {
  const half = (spec.thick ?? CUSHION_CM) / 2
  const part = shop.nextPart()
  return fractions(14).map((u) => {
    const t = u * 2 - 1
    return blob([under[0], half + 0.1, under[2] + t * 12], [14, half + 0.2, 4], part, 'cushion')
  })
}

/** A rolled towel lying across, under a place of the body. */
export function buildRoll(
  shop: Workshop,
  under: Vec3,
  spec: { thick?: number; above?: number },
): Primitive[] {
  const radius = (spec.thick ?? 10) / 2
  const at: Vec3 = [under[0], (spec.above ?? 0) + radius, under[2]]
  return tube([add(at, [0, 0, -18]), add(at, [0, 0, 18])], radius, shop.nextPart(), 'cushion')
}

/** Pillows stacked behind a leaning back, from the seat up to the head. */
export function buildBackrest(shop: Workshop, skeleton: Skeleton, above: number): Primitive[] {
  const behind: Vec3[] = [
    toWorld(skeleton.pelvis, [-17, 6, 0]),
    toWorld(skeleton.thorax, [-21, -10, 0]),
    toWorld(skeleton.thorax, [-21, 12, 0]),
    toWorld(skeleton.head, [-12, 18, 0]),
  ]
  return behind.flatMap((at, k) => {
    const part = shop.nextPart()
    const half = Math.max(7, (at[1] - above) / 2)
    return fractions(12).map((u) =>
      blob(
        [at[0] - k * 1.5, above + half * 0.98, at[2] + (u * 2 - 1) * 20],
        [13, half + 2, 7],
        part,
        'cushion',
      ),
    )
  })
}
