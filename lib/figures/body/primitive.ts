import type { Frame, Mat3 } from '../geometry/rotations'
import type { Vec3 } from '../geometry/vectors'

export const MATERIALS = ['skin', 'shirt', 'shorts', 'hair', 'prop'] as const
export type Material = (typeof MATERIALS)[number]

/** One ellipsoid or box of the model. Lengths in cm, world axes. */
export interface Primitive {
  shape: 'ellipsoid' | 'box'
  centre: Vec3
  axes: Mat3
  /** Radii of an ellipsoid, half sizes of a box. */
  radii: Vec3
  part: number
  /** The frame in which materials, clips and felt areas are described. */
  frame: Frame
  /** Region name that felt areas refer to. */
  region: string
  /** Contact pad this primitive belongs to ('' when none). */
  pad: string
  material: Material | ((local: Vec3) => Material)
  /** True where the primitive is cut away. */
  isCut?: (local: Vec3) => boolean
  /** Neutral height above the hip line for trunk discs, cm. */
  trunkHeight?: number
  /** Palette entry of a prop. */
  finish?: string
}
