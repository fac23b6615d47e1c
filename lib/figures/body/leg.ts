import { curveThrough } from '../geometry/curves'
import { blendAxes, toLocal, toWorld, type Frame } from '../geometry/rotations'
import { fractions, mix, smoothstep, type Vec3 } from '../geometry/vectors'
import { sign, type Side } from '../skeleton/kinematics'
import { SEGMENT_CM } from '../skeleton/proportions'
import { ellipsoidOn, stepsFor, type BodyPlan, type Place } from './body-builder'
import { partOf } from './parts'
import type { Material, Primitive } from './primitive'
import { trunkMaterial } from './trunk'

const thighRadius = curveThrough([
  [0, 8.3],
  [0.1, 8.6],
  [0.25, 8.3],
  [0.45, 7.5],
  [0.65, 6.6],
  [0.82, 5.75],
  [0.93, 5.25],
  [1, 5],
])
const thighForward = curveThrough([
  [0, -0.2],
  [0.25, 0.5],
  [0.5, 0.7],
  [0.8, 0.4],
  [1, 0.5],
])
const thighOutward = curveThrough([
  [0, 0.5],
  [0.25, 0.2],
  [0.6, -0.3],
  [1, 0],
])
const shankRadius = curveThrough([
  [0, 4.9],
  [0.1, 4.9],
  [0.22, 5.35],
  [0.32, 5.4],
  [0.45, 4.9],
  [0.6, 4.1],
  [0.75, 3.4],
  [0.9, 3],
  [1, 3.1],
])
const shankForward = curveThrough([
  [0, 0.3],
  [0.07, 0.1],
  [0.16, -0.8],
  [0.3, -1.6],
  [0.5, -1.1],
  [0.75, -0.4],
  [1, -0.2],
])
const SHORTS_CM = 24
const SHIRT_HEM_CM = 2.5

/** Buttock, thigh with shorts, knee and shank. */
export function buildLeg(plan: BodyPlan, side: Side): Primitive[] {
  return [...thigh(plan, side), ...glute(plan, side), ...knee(plan, side), ...shank(plan, side)]
}

function thigh(plan: BodyPlan, side: Side): Primitive[] {
  const { hip, hipFlexionDegrees } = plan.skeleton[side]
  const s = sign(side)
  const topMaterial = hipMaterial(plan, hip, smoothstep(15, 70, hipFlexionDegrees))
  return fractions(stepsFor(plan.detail, 46, 8)).map((t) => {
    const down = t * SEGMENT_CM.thigh
    const isShorts = down < SHORTS_CM
    const cloth = isShorts ? 0.15 + 0.5 * smoothstep(2, SHORTS_CM, down) : 0
    const place: Place = {
      part: partOf('thigh', side),
      frame: hip,
      region: `thigh${side}`,
      pad: t > 0.9 ? `knee${side}` : t < 0.12 ? `hip${side}` : `thigh${side}`,
      material: down > 16 ? (isShorts ? 'shorts' : 'skin') : topMaterial,
    }
    const radius = thighRadius(t) * mix(plan.person.limbGirth, 1, t * 0.5) + cloth
    return ellipsoidOn(place, [thighForward(t), -down, s * thighOutward(t)], radius)
  })
}

/** The shirt hangs over the top of the thigh, less so when the hip is bent. */
function hipMaterial(plan: BodyPlan, hip: Frame, bend: number): (local: Vec3) => Material {
  const pelvis = plan.skeleton.pelvis
  return (local) => {
    const [x, y] = toLocal(pelvis, toWorld(hip, local))
    return y > SHIRT_HEM_CM + bend * Math.max(0, (x - 4) * 1.2) ? 'shirt' : 'shorts'
  }
}

/** The buttock follows 38 % of the hip's flexion, so that a bent hip stays rounded behind. */
function glute(plan: BodyPlan, side: Side): Primitive[] {
  const { hip } = plan.skeleton[side]
  const pelvis = plan.skeleton.pelvis
  const s = sign(side)
  const frame: Frame = { axes: blendAxes(pelvis.axes, hip.axes, 0.38), origin: hip.origin }
  const girth = mix(1, plan.person.limbGirth, 0.5)
  const place: Place = {
    part: partOf('glute', side),
    frame,
    region: 'pelvis',
    pad: 'seat',
    material: trunkMaterial,
  }
  return fractions(stepsFor(plan.detail, 6, 2)).map((t) => ({
    ...ellipsoidOn(
      place,
      [mix(-4.4, -2.2, t), mix(-2.6, 3.4, t), s * 0.1],
      [6.8 * girth, mix(7.6, 7.2, t), 7.3 * girth],
    ),
    frame: pelvis,
  }))
}

function knee(plan: BodyPlan, side: Side): Primitive[] {
  const { hip, knee: joint } = plan.skeleton[side]
  const place: Place = {
    part: partOf('thigh', side),
    frame: { axes: blendAxes(hip.axes, joint.axes, 0.5), origin: joint.origin },
    region: `knee${side}`,
    pad: `knee${side}`,
    material: 'skin',
  }
  const caps: readonly (readonly [number, number, number])[] = [
    [0.9, 0, 4.75],
    [1.5, 0.9, 4.1],
    [1.5, -0.9, 4.1],
  ]
  return caps.map(([x, y, r]) => ellipsoidOn(place, [x, y, 0], [r, r, r * 0.98]))
}

function shank(plan: BodyPlan, side: Side): Primitive[] {
  const frame = plan.skeleton[side].knee
  return fractions(stepsFor(plan.detail, 56, 8)).map((t) => {
    const place: Place = {
      part: partOf('shank', side),
      frame,
      region: `shank${side}`,
      pad: t < 0.1 ? `knee${side}` : `shin${side}`,
      material: 'skin',
    }
    const slim = 1 - 0.04 * plan.person.curve
    const r = shankRadius(t) * slim * mix(mix(1, plan.person.limbGirth, 0.6), 1, t)
    const flat = mix(0.98, 0.9, smoothstep(0.5, 1, t))
    return ellipsoidOn(place, [shankForward(t), -t * SEGMENT_CM.shank, 0], [r, r, r * flat])
  })
}
