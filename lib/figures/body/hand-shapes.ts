import type { Side } from '../skeleton/kinematics'
import { mix } from '../geometry/vectors'
import type { FINGERS } from './parts'

/** Bends of knuckle, middle and tip joint, degrees. */
type Bends = readonly [number, number, number]
type FingerBends = Readonly<Record<(typeof FINGERS)[number], Bends>>

/** Bend of the three finger joints and the thumb's place, degrees. */
export interface HandShape {
  knuckle: number
  middle: number
  tip: number
  /** Spread between neighbouring fingers. */
  spread: number
  /** Thumb away from the index finger, in the plane of the palm. */
  thumbOut: number
  /** Thumb in front of the palm. */
  thumbOver: number
  thumbBend: number
  /** Bends of single fingers, where they lie on something. */
  fingers?: FingerBends
}

export const HAND_SHAPES = {
  flat: { knuckle: 3, middle: 3, tip: 2, spread: 5, thumbOut: 42, thumbOver: 8, thumbBend: 4 },
  relaxed: {
    knuckle: 20,
    middle: 24,
    tip: 14,
    spread: 1,
    thumbOut: 24,
    thumbOver: 24,
    thumbBend: 12,
  },
  cup: { knuckle: 34, middle: 36, tip: 20, spread: 2, thumbOut: 40, thumbOver: 40, thumbBend: 18 },
  grip: { knuckle: 62, middle: 74, tip: 44, spread: 0, thumbOut: 22, thumbOver: 62, thumbBend: 42 },
  fist: { knuckle: 84, middle: 98, tip: 62, spread: 0, thumbOut: 8, thumbOver: 62, thumbBend: 58 },
} satisfies Record<string, HandShape>

export type HandShapeName = keyof typeof HAND_SHAPES
export type HandShapes = Record<Side, HandShape>

/** Blend of two hand shapes, for the frames between two poses. */
export function mixHand(a: HandShape, b: HandShape, t: number): HandShape {
  return {
    knuckle: mix(a.knuckle, b.knuckle, t),
    middle: mix(a.middle, b.middle, t),
    tip: mix(a.tip, b.tip, t),
    spread: mix(a.spread, b.spread, t),
    thumbOut: mix(a.thumbOut, b.thumbOut, t),
    thumbOver: mix(a.thumbOver, b.thumbOver, t),
    thumbBend: mix(a.thumbBend, b.thumbBend, t),
    ...(a.fingers || b.fingers ? { fingers: mixFingers(a, b, t) } : {}),
  }
}

function mixFingers(a: HandShape, b: HandShape, t: number): FingerBends {
  const mixed = (finger: (typeof FINGERS)[number]): Bends => {
    const from = bendsOf(a, finger)
    const to = bendsOf(b, finger)
    return [mix(from[0], to[0], t), mix(from[1], to[1], t), mix(from[2], to[2], t)]
  }
  return {
    index: mixed('index'),
    middle: mixed('middle'),
    ring: mixed('ring'),
    little: mixed('little'),
  }
}

/** Bends of a finger's three joints, degrees. */
export const bendsOf = (shape: HandShape, finger: (typeof FINGERS)[number]): Bends =>
  shape.fingers?.[finger] ?? [shape.knuckle, shape.middle, shape.tip]
