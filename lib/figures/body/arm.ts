import { curveThrough } from '../geometry/curves'
import { blendAxes } from '../geometry/rotations'
import { fractions, mix, smoothstep } from '../geometry/vectors'
import { SEGMENT_CM } from '../skeleton/proportions'
import type { Side } from '../skeleton/kinematics'
import { ellipsoidOn, stepsFor, type BodyPlan, type Place } from './body-builder'
import { partOf } from './parts'
import type { Primitive } from './primitive'

const upperArmRadius = curveThrough([
  [0, 4.6],
  [0.12, 5],
  [0.3, 4.75],
  [0.5, 4.3],
  [0.7, 4],
  [0.88, 3.55],
  [1, 3.35],
])
const forearmRadius = curveThrough([
  [0, 3.35],
  [0.12, 3.75],
  [0.28, 3.9],
  [0.5, 3.35],
  [0.75, 2.65],
  [0.92, 2.3],
  [1, 2.3],
])
const SLEEVE_CM = 14

/** Upper arm with sleeve, and forearm that flattens towards the wrist. */
export function buildArm(plan: BodyPlan, side: Side): Primitive[] {
  return [...upperArm(plan, side), ...forearm(plan, side)]
}

function upperArm({ skeleton, person, detail }: BodyPlan, side: Side): Primitive[] {
  const frame = skeleton[side].shoulder
  return fractions(stepsFor(detail, 40, 6)).map((t) => {
    const down = t * SEGMENT_CM.upperArm
    const isSleeve = down < SLEEVE_CM
    const cloth = isSleeve ? 0.45 + 0.45 * smoothstep(0, SLEEVE_CM, down) : 0
    const place: Place = {
      part: partOf('upperArm', side),
      frame,
      region: `upperArm${side}`,
      pad: t < 0.2 ? `shoulder${side}` : t > 0.9 ? `elbow${side}` : `upperArm${side}`,
      material: isSleeve ? 'shirt' : 'skin',
    }
    return ellipsoidOn(place, [0.15, -down, 0], upperArmRadius(t) * person.armGirth + cloth)
  })
}

function forearm({ skeleton, person, detail }: BodyPlan, side: Side): Primitive[] {
  const { elbow, pronated } = skeleton[side]
  return fractions(stepsFor(detail, 32, 5)).map((t) => {
    const radius = forearmRadius(t) * (t < 0.7 ? person.armGirth : mix(person.armGirth, 1, 0.5))
    const flattening = smoothstep(0.5, 1, t)
    const place: Place = {
      part: partOf('forearm', side),
      frame: elbow,
      region: `forearm${side}`,
      pad: t < 0.12 ? `elbow${side}` : `forearm${side}`,
      material: 'skin',
    }
    const bead = ellipsoidOn(
      place,
      [mix(0, 0.2, t), -t * SEGMENT_CM.forearm, 0],
      [radius * mix(1, 1.12, flattening), radius, radius * mix(1, 0.8, flattening)],
    )
    return { ...bead, axes: blendAxes(elbow.axes, pronated.axes, t) }
  })
}
