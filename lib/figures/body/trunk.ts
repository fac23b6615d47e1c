import { curveThrough } from '../geometry/curves'
import { rotate, toLocal, unrotate, type Frame } from '../geometry/rotations'
import { add, fractions, mix, mixVec, subtract, type Vec3 } from '../geometry/vectors'
import { sign, SIDES, trunkFrameAt, type Side } from '../skeleton/kinematics'
import { THORAX_CM } from '../skeleton/proportions'
import { ellipsoidOn, stepsFor, type BodyPlan, type Place } from './body-builder'
import { partOf } from './parts'
import type { Person } from './people'
import type { Material, Primitive } from './primitive'

/** Height above the hip line, half width, depth in front and behind the plumb line; all cm. */
const SECTIONS: readonly (readonly [number, number, number, number])[] = [
  [-9, 4.5, 3.6, 4.2],
  [-7, 8.2, 6.2, 6.8],
  [-4, 13.6, 8.8, 9.6],
  [0, 16.2, 9.6, 10.4],
  [5, 16.2, 10, 9.8],
  [10, 14.9, 10.2, 8.4],
  [15, 13.6, 10, 7.2],
  [20, 12.9, 9.8, 6.9],
  [25, 13.2, 10, 7.5],
  [30, 14, 10.6, 8.7],
  [35, 14.8, 11.2, 9.9],
  [40, 15, 11.2, 10.8],
  [44, 14.4, 10.2, 11],
  [47.5, 12.8, 8.2, 10.6],
  [50.5, 10, 5.6, 9.6],
  [53, 7.2, 3.6, 8.6],
  [55, 5.8, 2.8, 8],
]
const halfWidth = curveThrough(SECTIONS.map((s) => [s[0], s[1]]))
const front = curveThrough(SECTIONS.map((s) => [s[0], s[2]]))
const back = curveThrough(SECTIONS.map((s) => [s[0], s[3]]))
const bump = (height: number, centre: number, spread: number): number =>
  Math.exp(-(((height - centre) / spread) ** 2))

function sectionOf(person: Person, height: number) {
  const { curve, breath } = person
  const belly = (breath?.bellyCm ?? 0) * bump(height, 13, 9)
  const ribs = (breath?.ribsCm ?? 0) * bump(height, 31, 9)
  return {
    half:
      ribs +
      halfWidth(height) -
      curve * (1.1 * bump(height, 20, 8) + bump(height, 42, 7) - 0.5 * bump(height, 1, 6)) +
      person.broadCm * (bump(height, 12, 13) + 0.4 * bump(height, 38, 8)),
    front:
      belly +
      0.5 * ribs +
      front(height) -
      0.5 * curve * bump(height, 16, 8) +
      person.bellyCm * bump(height, 14, 11),
    back: back(height) - 0.3 * curve + person.broadCm * 0.35 * bump(height, 14, 18),
  }
}

const HEM_CM = 2.5
/** Shirt, shorts or skin on the trunk, by local position above the hip line. */
export function trunkMaterial(local: Vec3): Material {
  if (local[1] < HEM_CM) return 'shorts'
  const neckline = 50.6 - 0.36 * local[0] + 0.05 * local[2] * local[2]
  return local[1] > neckline ? 'skin' : 'shirt'
}

function padAt(height: number): string {
  if (height < -3) return 'seat'
  if (height < 11) return 'pelvis'
  if (height < 26) return 'waist'
  return height < 47 ? 'ribs' : 'nape'
}

/** Trunk discs, bust and shoulder girdle. */
export function buildTrunk(plan: BodyPlan): Primitive[] {
  return [
    ...trunkDiscs(plan),
    ...(plan.person.bust > 0 ? bust(plan) : []),
    ...SIDES.flatMap((side) => shoulderGirdle(plan, side)),
  ]
}

function heights(plan: BodyPlan): number[] {
  const list: number[] = []
  const stride = plan.detail === 'drawn' ? 1 : 3.2
  for (let y = -7; y <= 55; y += (y < 46 ? 1 : 0.7) * stride) list.push(y)
  return list
}

function trunkDiscs({ skeleton, person, detail }: BodyPlan): Primitive[] {
  return heights({ skeleton, person, detail } as BodyPlan).map((height) => {
    const here = trunkFrameAt(skeleton, height)
    const section = sectionOf(person, height)
    const thickness = height > 46 ? 2.6 : height < -5 ? 2.2 : 4.2
    const frame: Frame = {
      axes: here.axes,
      origin: subtract(here.origin, rotate(here.axes, [0, height, 0])),
    }
    const middle = (section.front - section.back) / 2
    return {
      shape: 'ellipsoid',
      centre: add(here.origin, rotate(here.axes, [middle, 0, 0])),
      axes: here.axes,
      radii: [(section.front + section.back) / 2, thickness, section.half],
      part: partOf('torso').id,
      frame,
      region: 'torso',
      pad: padAt(height),
      material: trunkMaterial,
      trunkHeight: height,
    }
  })
}

function chestFrame(plan: BodyPlan, height: number): Frame {
  const here = trunkFrameAt(plan.skeleton, height)
  return { axes: here.axes, origin: subtract(here.origin, rotate(here.axes, [0, height, 0])) }
}

function bust(plan: BodyPlan): Primitive[] {
  const place: Place = {
    part: partOf('torso'),
    frame: chestFrame(plan, 36.5),
    region: 'torso',
    pad: 'ribs',
    material: trunkMaterial,
  }
  const size = plan.person.bust
  return [1, -1].flatMap((s) =>
    fractions(stepsFor(plan.detail, 10, 2)).map((t) =>
      ellipsoidOn(
        place,
        [mix(4.8, 5.4 + 0.8 * size, t), mix(41.5, 35.2, t), s * mix(6.2, 6.6, t)],
        [mix(5.2, 6.2 + 0.8 * size, t), mix(4.6, 5.6, t), mix(5.2, 6.2, t)],
      ),
    ),
  )
}

/** Flesh from ribs to arm (chest, broad back) and from neck to arm (trapezius). */
function shoulderGirdle(plan: BodyPlan, side: Side): Primitive[] {
  const s = sign(side)
  const thorax = plan.skeleton.thorax
  const frame: Frame = {
    axes: thorax.axes,
    origin: subtract(thorax.origin, rotate(thorax.axes, [0, THORAX_CM, 0])),
  }
  const place: Place = {
    part: partOf('torso'),
    frame,
    region: 'torso',
    pad: `shoulder${side}`,
    material: trunkMaterial,
  }
  const shoulder = plan.skeleton[side].shoulder
  const joint = toLocal(frame, shoulder.origin)
  const arm = add(shoulder.origin, rotate(shoulder.axes, [0, -6.5, 0]))
  const armLocal = unrotate(frame.axes, subtract(arm, frame.origin))
  return fractions(stepsFor(plan.detail, 10, 2)).flatMap((t) => [
    ellipsoidOn(place, mixVec([0.2, 44.5, s * 10.5], joint, t), mix(7.2, 4.8, t)),
    ellipsoidOn(place, mixVec([-2.6, 53, s * 3.6], add(joint, [-0.4, 0.9, s * 1.2]), t), [
      mix(4.6, 4, t),
      mix(4, 4.2, t),
      3.6,
    ]),
    ellipsoidOn(place, mixVec([-0.8, 35, s * 10.4], armLocal, t), mix(4.8, 3.5, t)),
  ])
}
