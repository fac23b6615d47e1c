import type { Primitive } from '../body/primitive'
import { add, fractions, type Vec3 } from '../geometry/vectors'
import { CUSHION_CM, PILLOW_CM } from '../pose/surfaces'
import { blob, tube, type Workshop } from './shapes'

/** A pillow lying on the floor under a place of the body (world cm). */
export function buildPillow(
  shop: Workshop,
  under: Vec3,
  spec: { thick?: number; shift?: number },
): Primitive[] {
  const half = (spec.thick ?? PILLOW_CM) / 2
  const part = shop.nextPart()
  return fractions(16).map((u) => {
    const t = u * 2 - 1
    const taper = 1 - 0.12 * t * t
    return blob(
      [under[0] + (spec.shift ?? 0), half + 0.1, under[2] + t * 16],
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
export function buildRoll(shop: Workshop, under: Vec3, spec: { thick?: number }): Primitive[] {
  const radius = (spec.thick ?? 10) / 2
  const at: Vec3 = [under[0], radius, under[2]]
  return tube([add(at, [0, 0, -18]), add(at, [0, 0, 18])], radius, shop.nextPart(), 'cushion')
}
