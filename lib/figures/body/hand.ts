import { aboutX, aboutZ, multiplyAll, toWorld, type Frame } from '../geometry/rotations'
import { fractions, mix, smoothstep, type Vec3 } from '../geometry/vectors'
import { sign, type Side } from '../skeleton/kinematics'
import { SEGMENT_CM } from '../skeleton/proportions'
import { ellipsoidOn, stepsFor, type BodyPlan, type Place } from './body-builder'
import { FINGERS, partOf } from './parts'
import type { Primitive } from './primitive'

/** Knuckle place across the palm (cm towards the thumb), finger length, base radius. */
const FINGER_CM: Record<(typeof FINGERS)[number], readonly [number, number, number, number]> = {
  index: [2.75, -9.2, 7.0, 0.98],
  middle: [0.95, -9.6, 7.7, 1.0],
  ring: [-0.85, -9.2, 7.1, 0.95],
  little: [-2.5, -8.4, 5.7, 0.84],
}
const PHALANX_SHARE = [0.46, 0.3, 0.24] as const

/** Palm, thumb and either four fingers or, for the solver, one mitten of the same outline. */
export function buildHand(plan: BodyPlan, side: Side): Primitive[] {
  const fingers =
    plan.detail === 'drawn'
      ? FINGERS.flatMap((finger, i) => buildFinger(plan, side, finger, 1.5 - i))
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

function buildFinger(
  plan: BodyPlan,
  side: Side,
  finger: (typeof FINGERS)[number],
  rank: number,
): Primitive[] {
  const s = sign(side)
  const shape = plan.hands[side]
  const [across, down, lengthCm, radius] = FINGER_CM[finger]
  const bends = [shape.knuckle, shape.middle, shape.tip]
  const place = placeOn(plan, side, finger, 'fingers')
  const wrist = plan.skeleton[side].wrist
  let frame: Frame = {
    axes: multiplyAll(wrist.axes, aboutZ(rank * shape.spread)),
    origin: toWorld(wrist, [across, down, 0]),
  }
  return PHALANX_SHARE.flatMap((share, joint) => {
    const phalanx = share * lengthCm
    frame = {
      axes: multiplyAll(frame.axes, aboutX(s * (bends[joint] ?? 0))),
      origin: frame.origin,
    }
    const bone = { ...place, frame }
    const beads = fractions(4).map((t) => {
      const along = (joint + t) / 3
      const r = radius * mix(1, 0.8, along)
      return ellipsoidOn(bone, [0, -t * phalanx, 0], [r, r, r * 0.92])
    })
    frame = { axes: frame.axes, origin: toWorld(frame, [0, -phalanx, 0]) }
    return beads
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

function buildThumb(plan: BodyPlan, side: Side): Primitive[] {
  const s = sign(side)
  const shape = plan.hands[side]
  const wrist = plan.skeleton[side].wrist
  const base: Vec3 = [1.9, -2.6, -s * 0.5]
  const place = placeOn(plan, side, 'thumb', 'thumb')
  const root: Frame = {
    axes: multiplyAll(wrist.axes, aboutX(s * shape.thumbOver), aboutZ(shape.thumbOut)),
    origin: toWorld(wrist, base),
  }
  const steps = stepsFor(plan.detail, 8, 2)
  const lower = fractions(steps).map((t) =>
    ellipsoidOn({ ...place, frame: root }, [0, -t * 3.8, 0], mix(1.75, 1.12, t)),
  )
  const tip: Frame = {
    axes: multiplyAll(root.axes, aboutX(s * shape.thumbBend * 0.7), aboutZ(-shape.thumbBend * 0.5)),
    origin: toWorld(root, [0, -3.8, 0]),
  }
  const upper = fractions(steps).map((t) =>
    ellipsoidOn({ ...place, frame: tip }, [0, -t * 2.9, 0], mix(1.12, 0.88, t)),
  )
  return [...lower, ...upper]
}
