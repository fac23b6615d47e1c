import { curveThrough } from '../geometry/curves'
import { fractions, mix, smoothstep } from '../geometry/vectors'
import { sign, type Side } from '../skeleton/kinematics'
import { SEGMENT_CM } from '../skeleton/proportions'
import { ellipsoidOn, stepsFor, type BodyPlan, type Place } from './body-builder'
import { partOf } from './parts'
import type { Primitive } from './primitive'

const footTop = curveThrough([
  [-4.6, -2.2],
  [-2.5, -1],
  [0, 1],
  [3, 1.4],
  [6, -0.4],
  [9.5, -2.3],
  [12.6, -3.5],
])
const footHalfWidth = curveThrough([
  [-4.6, 2.4],
  [-2.5, 3],
  [0, 3.25],
  [3, 3.4],
  [6, 3.7],
  [9.5, 4.2],
  [12.6, 4.4],
])
/** Place across the foot (cm, positive is outward), length and radius of each toe. */
const TOES_CM: readonly (readonly [number, number, number])[] = [
  [-2.9, 5.9, 1.3],
  [-0.9, 5.6, 0.98],
  [0.85, 5.0, 0.92],
  [2.4, 4.2, 0.88],
  [3.7, 3.3, 0.82],
]

/** Ankle, arch and five toes. */
export function buildFoot(plan: BodyPlan, side: Side): Primitive[] {
  return [...hindFoot(plan, side), ...(plan.detail === 'drawn' ? toes : toeBlock)(plan, side)]
}

function placeOn(plan: BodyPlan, side: Side, pad: string): Place {
  return {
    part: partOf('foot', side),
    frame: plan.skeleton[side].ankle,
    region: `foot${side}`,
    pad: pad + side,
    material: 'skin',
  }
}

function hindFoot(plan: BodyPlan, side: Side): Primitive[] {
  const s = sign(side)
  const sole = -SEGMENT_CM.ankleHeight
  const beads = [ellipsoidOn(placeOn(plan, side, 'ankle'), [0, 0, 0], [3.3, 3.4, 3.1])]
  const stride = plan.detail === 'drawn' ? 0.55 : 2
  for (let x = -3.6; x <= 12.7; x += stride) {
    const pad = x < 0 ? 'heel' : x > 9.5 ? 'ball' : 'arch'
    const top = footTop(x)
    const arch = 0.5 * Math.exp(-((x - 5) ** 2) / 9)
    const bottom = sole + arch + (x < -2.4 ? (-2.4 - x) * 0.25 : 0)
    beads.push(
      ellipsoidOn(
        placeOn(plan, side, pad),
        [x, (top + bottom) / 2, s * 0.25 * smoothstep(2, 12, x)],
        [x < -2 ? 2.4 : 2.2, (top - bottom) / 2, footHalfWidth(x)],
      ),
    )
  }
  return beads
}

function toes(plan: BodyPlan, side: Side): Primitive[] {
  const s = sign(side)
  return TOES_CM.flatMap(([outward, lengthCm, radius], rank) => {
    const place: Place = {
      ...placeOn(plan, side, 'toes'),
      part: partOf(rank === 0 ? 'bigToe' : 'toes', side),
      frame: plan.skeleton[side].toe,
    }
    return fractions(stepsFor(plan.detail, 7, 3)).map((t) => {
      const r = radius * mix(1.12, 0.95, t)
      const height = mix(1.5, radius, smoothstep(0, 0.8, t))
      return ellipsoidOn(
        place,
        [-0.8 + t * (lengthCm - radius + 0.8), -1.4 + height, s * (outward * mix(1, 0.9, t) + 0.1)],
        [radius, height, r],
      )
    })
  })
}

function toeBlock(plan: BodyPlan, side: Side): Primitive[] {
  const s = sign(side)
  const place: Place = {
    ...placeOn(plan, side, 'toes'),
    part: partOf('toes', side),
    frame: plan.skeleton[side].toe,
  }
  return fractions(2).map((t) => {
    const height = mix(1.5, 1, t)
    return ellipsoidOn(
      place,
      [t * 5.2, -1.4 + height, s * mix(0.25, -0.3, t)],
      [1.5, height, mix(4.4, 3.1, t)],
    )
  })
}
