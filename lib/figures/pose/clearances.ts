import { clearance, type Plane } from '../body/build-body'
import type { Primitive } from '../body/primitive'
import { unrotate } from '../geometry/rotations'
import { length, subtract } from '../geometry/vectors'
import { smallestRadius, type Constraint } from './constraints'

/** How far arms sink into trunk, head, legs or the other arm, one number per piece of arm, cm. */
export function armsClear(reference: readonly Primitive[]): Constraint {
  const arms: number[] = []
  const others: number[] = []
  reference.forEach(({ pad }, i) => {
    if (/^(elbow|forearm|palm|fingers)/.test(pad)) arms.push(i)
    if (/^(ribs|waist|pelvis|head|neck|thigh|knee|shin|forearm|palm)/.test(pad)) others.push(i)
  })
  const isPair = (a: number, o: number): boolean => {
    const arm = reference[a]
    const other = reference[o]
    if (!arm || !other) return false
    const isArm = /^(forearm|palm)/.test(other.pad)
    return !isArm || (arm.pad.endsWith('R') && other.pad.endsWith('L'))
  }
  const partners = arms.map((a) => [a, others.filter((o) => isPair(a, o))] as const)
  return {
    name: 'arms clear of the body',
    weight: 0.5,
    isContact: false,
    residuals: ({ primitives }) =>
      partners.map(([a, list]) => {
        let deepest = 0
        for (const o of list)
          deepest = Math.max(deepest, overlapDepth(primitives[a], primitives[o]) - 0.7)
        return deepest
      }),
  }
}

function overlapDepth(arm: Primitive | undefined, other: Primitive | undefined): number {
  if (!arm || !other) return 0
  const radius = smallestRadius(arm)
  if (other.trunkHeight === undefined)
    return radius + smallestRadius(other) - length(subtract(arm.centre, other.centre))
  const local = unrotate(other.axes, subtract(arm.centre, other.centre))
  if (Math.abs(local[1]) > 2.2) return 0
  const ring = Math.hypot(local[0] / other.radii[0], local[2] / other.radii[2])
  return radius - (ring - 1) * Math.min(other.radii[0], other.radii[2])
}

/** How far each primitive sinks below a plane beyond what flesh gives, cm. */
export function staysAbove(plane: Plane, list: readonly number[]): Constraint {
  return {
    name: 'above the surface',
    weight: 0.7,
    isContact: false,
    residuals: ({ primitives }, near) =>
      list.map((i, k) => {
        const primitive = primitives[i]
        if (near && primitive === near.state.primitives[i]) return near.values[k] ?? 0
        return primitive ? Math.min(0, clearance(primitive, plane) + 0.35) : 0
      }),
  }
}
