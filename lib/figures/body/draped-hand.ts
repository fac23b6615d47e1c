import type { Frame } from '../geometry/rotations'
import type { Vec3 } from '../geometry/vectors'
import type { Side } from '../skeleton/kinematics'
import { bentPhalanx, knuckleOf, thumbBones, type Finger } from './hand'
import { bendsOf, type HandShape } from './hand-shapes'

/** How far a point lies above what the hand rests on, cm. */
export type Ground = (point: Vec3) => number

/** How far each joint opens and closes to follow what is under it, degrees. */
const OPEN_TO_CLOSED = [
  [-28, 78],
  [-4, 96],
  [-4, 62],
] as const
const THUMB_OPEN_TO_CLOSED = [-12, 66] as const
const STEP_DEGREES = 3
const GIVE_CM = 0.15

/** The same hand with fingers and thumb laid along what is under the palm. */
export function drapedHand(wrist: Frame, side: Side, shape: HandShape, ground: Ground): HandShape {
  const laid = (finger: Finger) => laidFinger(wrist, side, shape, finger, ground)
  const fingers = {
    index: laid('index'),
    middle: laid('middle'),
    ring: laid('ring'),
    little: laid('little'),
  }
  return { ...shape, fingers, thumbOver: laidThumb(wrist, side, shape, ground) }
}

type Bends = readonly [number, number, number]

function laidFinger(
  wrist: Frame,
  side: Side,
  shape: HandShape,
  finger: Finger,
  ground: Ground,
): Bends {
  let root = knuckleOf(wrist, shape, finger)
  const bends = bendsOf(shape, finger).map((natural, joint) => {
    const [open, closed] = OPEN_TO_CLOSED[joint] ?? OPEN_TO_CLOSED[0]
    const height = (bend: number): number => {
      const { end, endRadius } = bentPhalanx(root, side, finger, joint, bend)
      return ground(end.origin) - endRadius + GIVE_CM
    }
    const bend = firstTouch(height, open, closed) ?? natural
    root = bentPhalanx(root, side, finger, joint, bend).end
    return bend
  })
  return [bends[0] ?? 0, bends[1] ?? 0, bends[2] ?? 0]
}

function laidThumb(wrist: Frame, side: Side, shape: HandShape, ground: Ground): number {
  const height = (thumbOver: number): number => {
    const { tip, end, jointRadius, endRadius } = thumbBones(wrist, side, { ...shape, thumbOver })
    return Math.min(ground(tip.origin) - jointRadius, ground(end) - endRadius) + GIVE_CM
  }
  const [open, closed] = THUMB_OPEN_TO_CLOSED
  return firstTouch(height, open, closed) ?? shape.thumbOver
}

/** The first angle, opening to closing, at which nothing is left between; undefined when none is. */
function firstTouch(
  height: (degrees: number) => number,
  open: number,
  closed: number,
): number | undefined {
  let before = height(open)
  if (before <= 0) return open
  for (let degrees = open + STEP_DEGREES; degrees <= closed; degrees += STEP_DEGREES) {
    const here = height(degrees)
    if (here <= 0) return degrees - (STEP_DEGREES * -here) / (before - here)
    before = here
  }
  return undefined
}
