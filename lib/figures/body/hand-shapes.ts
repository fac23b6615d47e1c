import type { Side } from '../skeleton/kinematics'
import { mix } from '../geometry/vectors'

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
} as const satisfies Record<string, HandShape>

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
  }
}
