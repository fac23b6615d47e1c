import { aboutX, aboutZ, multiplyAll, rotate, toWorld, type Frame } from '../geometry/rotations'
import { fractions, mix, smoothstep, type Vec3 } from '../geometry/vectors'
import { sign, type Side } from '../skeleton/kinematics'
import { SEGMENT_CM } from '../skeleton/proportions'
import { ellipsoidOn, stepsFor, type BodyPlan, type Place } from './body-builder'
import { bendsOf, type HandShape } from './hand-shapes'
import { FINGERS, partOf } from './parts'
import type { Primitive } from './primitive'

export type Finger = (typeof FINGERS)[number]

/** Knuckle place across the palm (cm towards the thumb), finger length, base radius. */
const FINGER_CM: Record<Finger, readonly [number, number, number, number]> = {
  index: [2.75, -9.2, 7.0, 0.98],
  middle: [0.95, -9.6, 7.7, 1.0],
  ring: [-0.85, -9.2, 7.1, 0.95],
  little: [-2.5, -8.4, 5.7, 0.84],
}
const PHALANX_SHARE = [0.46, 0.3, 0.24] as const

/** The way the palm faces, world. */
export const palmDirection = (wrist: Frame, side: Side): Vec3 =>
  rotate(wrist.axes, [0, 0, -sign(side)])

const underPalm =
  (across: number, down: number, thick: number) =>
  (wrist: Frame, side: Side): Vec3 =>
    toWorld(wrist, [across, down, -sign(side) * thick])
/** Heel of the hand and both edges of the palm at the knuckles, on the palm's side. */
export const PALM_SIDE_POINTS = [
  underPalm(0.1, -2.2, 1.65),
  underPalm(2.4, -8, 1.1),
  underPalm(-2.4, -8, 1.1),
]

/** Palm, thumb and either four fingers or, for the solver, one mitten of the same outline. */
export function buildHand(plan: BodyPlan, side: Side): Primitive[] {
  const fingers =
    plan.detail === 'drawn'
      ? FINGERS.flatMap((finger) => buildFinger(plan, side, finger))
      : buildMitten(plan, side)
  return [...buildPalm(plan, side), ...fingers, ...buildThumb(plan, side)]
}

function placeOn(plan: BodyPlan, side: Side, name: Place['part']['name'], pad: string): Place {
  return {
    part: partOf(name, side),
    frame: plan.skeleton[side].wrist,
    region: `hand${side}`,
    pad: pad + side,
    material: 'skin',
  }
}

function buildPalm(plan: BodyPlan, side: Side): Primitive[] {
  const place = placeOn(plan, side, 'palm', 'palm')
  return fractions(stepsFor(plan.detail, 20, 2)).map((t) =>
    ellipsoidOn(
      place,
      [mix(0.1, 0.15, t), -t * (SEGMENT_CM.palm - 1.4), 0],
      [mix(2.5, 3.9, smoothstep(0, 0.75, t)), 1.7, mix(1.75, 1.3, t)],
    ),
  )
}

/** The knuckle of a finger before it bends. */
export function knuckleOf(wrist: Frame, shape: HandShape, finger: Finger): Frame {
  const [across, down] = FINGER_CM[finger]
  const rank = 1.5 - FINGERS.indexOf(finger)
  return {
    axes: multiplyAll(wrist.axes, aboutZ(rank * shape.spread)),
    origin: toWorld(wrist, [across, down, 0]),
  }
}

/** A piece of a finger (0 at the knuckle) bent by so many degrees, where it ends, its radius there. */
export function bentPhalanx(root: Frame, side: Side, finger: Finger, joint: number, bend: number) {
  const [, , lengthCm, radius] = FINGER_CM[finger]
  const phalanxCm = (PHALANX_SHARE[joint] ?? 0) * lengthCm
  const frame: Frame = {
    axes: multiplyAll(root.axes, aboutX(sign(side) * bend)),
    origin: root.origin,
  }
  const end: Frame = { axes: frame.axes, origin: toWorld(frame, [0, -phalanxCm, 0]) }
  return { frame, end, phalanxCm, endRadius: radius * mix(1, 0.8, (joint + 1) / 3) }
}

/** Where the four fingers end. */
export const fingertipsOf = (wrist: Frame, side: Side, shape: HandShape) =>
  FINGERS.map((finger) => {
    let root = knuckleOf(wrist, shape, finger)
    let radius = 0
    bendsOf(shape, finger).forEach((bend, joint) => {
      const { end, endRadius } = bentPhalanx(root, side, finger, joint, bend)
      root = end
      radius = endRadius
    })
    return { end: root.origin, radius }
  })

function buildFinger(plan: BodyPlan, side: Side, finger: Finger): Primitive[] {
  const shape = plan.hands[side]
  const radius = FINGER_CM[finger][3]
  const place = placeOn(plan, side, finger, 'fingers')
  let root = knuckleOf(plan.skeleton[side].wrist, shape, finger)
  return bendsOf(shape, finger).flatMap((bend, joint) => {
    const { frame, end, phalanxCm } = bentPhalanx(root, side, finger, joint, bend)
    root = end
    const bone = { ...place, frame }
    return fractions(4).map((t) => {
      const r = radius * mix(1, 0.8, (joint + t) / 3)
      return ellipsoidOn(bone, [0, -t * phalanxCm, 0], [r, r, r * 0.92])
    })
  })
}

function buildMitten(plan: BodyPlan, side: Side): Primitive[] {
  const s = sign(side)
  const shape = plan.hands[side]
  const place = placeOn(plan, side, 'middle', 'fingers')
  const wrist = plan.skeleton[side].wrist
  const segments: readonly (readonly [number, number, number])[] = [
    [4.2, 3.8, shape.knuckle],
    [3.6, 3.2, shape.middle + shape.tip * 0.6],
  ]
  let frame: Frame = { axes: wrist.axes, origin: toWorld(wrist, [0.15, -9.2, 0]) }
  return segments.flatMap(([lengthCm, half, bend]) => {
    frame = { axes: multiplyAll(frame.axes, aboutX(s * bend)), origin: frame.origin }
    const bone = { ...place, frame }
    const beads = fractions(2).map((t) =>
      ellipsoidOn(bone, [0, -t * lengthCm, 0], [half - 0.4 * t, 1, 0.92]),
    )
    frame = { axes: frame.axes, origin: toWorld(frame, [0, -lengthCm, 0]) }
    return beads
  })
}

const THUMB_CM = [3.8, 2.9] as const

/** Root and tip of the thumb as it lies, and the radius of its flesh at both ends. */
export function thumbBones(wrist: Frame, side: Side, shape: HandShape) {
  const s = sign(side)
  const root: Frame = {
    axes: multiplyAll(wrist.axes, aboutX(s * shape.thumbOver), aboutZ(shape.thumbOut)),
    origin: toWorld(wrist, [1.9, -2.6, -s * 0.5]),
  }
  const tip: Frame = {
    axes: multiplyAll(root.axes, aboutX(s * shape.thumbBend * 0.7), aboutZ(-shape.thumbBend * 0.5)),
    origin: toWorld(root, [0, -THUMB_CM[0], 0]),
  }
  return { root, tip, end: toWorld(tip, [0, -THUMB_CM[1], 0]), jointRadius: 1.12, endRadius: 0.88 }
}

function buildThumb(plan: BodyPlan, side: Side): Primitive[] {
  const { root, tip, jointRadius, endRadius } = thumbBones(
    plan.skeleton[side].wrist,
    side,
    plan.hands[side],
  )
  const place = placeOn(plan, side, 'thumb', 'thumb')
  const steps = stepsFor(plan.detail, 8, 2)
  const piece = (frame: Frame, lengthCm: number, from: number, to: number) =>
    fractions(steps).map((t) =>
      ellipsoidOn({ ...place, frame }, [0, -t * lengthCm, 0], mix(from, to, t)),
    )
  return [
    ...piece(root, THUMB_CM[0], 1.75, jointRadius),
    ...piece(tip, THUMB_CM[1], jointRadius, endRadius),
  ]
}
