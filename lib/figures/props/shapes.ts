import { FIRST_PROP_PART } from '../body/parts'
import type { Primitive } from '../body/primitive'
import { IDENTITY, type Mat3 } from '../geometry/rotations'
import { fractions, length, mixVec, subtract, type Vec3 } from '../geometry/vectors'
import type { Finish } from '../paint/theme'

/** Hands out one part number per visible piece, so that pieces get lines between them. */
export interface Workshop {
  nextPart: () => number
}
export function openWorkshop(): Workshop {
  let part = FIRST_PROP_PART
  return { nextPart: () => part++ }
}

function piece(
  shape: Primitive['shape'],
  centre: Vec3,
  radii: Vec3,
  part: number,
  finish: Finish,
  axes: Mat3 = IDENTITY,
): Primitive {
  return {
    shape,
    centre,
    axes,
    radii,
    part,
    finish,
    frame: { axes, origin: centre },
    region: 'prop',
    pad: '',
    material: 'prop',
  }
}

/** A box by its centre and half sizes, cm. */
export const box = (centre: Vec3, half: Vec3, part: number, finish: Finish): Primitive =>
  piece('box', centre, half, part, finish)

export const blob = (centre: Vec3, radii: Vec3, part: number, finish: Finish): Primitive =>
  piece('ellipsoid', centre, radii, part, finish)

/** A tube through points, cm. */
export function tube(
  points: readonly Vec3[],
  radius: number,
  part: number,
  finish: Finish,
): Primitive[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i] ?? to
    const steps = Math.max(1, Math.ceil(length(subtract(to, from)) / (radius * 0.55)))
    return fractions(steps).map((t) =>
      blob(mixVec(from, to, t), [radius, radius, radius], part, finish),
    )
  })
}
