import { unrotate } from '../geometry/rotations'
import type { Vec3 } from '../geometry/vectors'
import type { Primitive } from '../body/primitive'
import { across, depthOf, upward, type Camera } from './camera'

/** A box seen by the camera: its axes in picture terms. */
export interface SeenBox {
  x: number
  y: number
  depth: number
  right: Vec3
  up: Vec3
  toViewer: Vec3
  radii: Vec3
  halfWidth: number
  halfHeight: number
}
/** Face number: axis × 2, plus 1 for the positive side. */
export interface BoxHit {
  depth: number
  face: number
}

const reach = (direction: Vec3, radii: Vec3): number =>
  Math.abs(direction[0]) * radii[0] +
  Math.abs(direction[1]) * radii[1] +
  Math.abs(direction[2]) * radii[2]

export function seeBox(primitive: Primitive, camera: Camera): SeenBox {
  const right = unrotate(primitive.axes, camera.right)
  const up = unrotate(primitive.axes, camera.up)
  return {
    x: across(camera, primitive.centre),
    y: upward(camera, primitive.centre),
    depth: depthOf(camera, primitive.centre),
    right,
    up,
    toViewer: unrotate(primitive.axes, camera.toViewer),
    radii: primitive.radii,
    halfWidth: reach(right, primitive.radii),
    halfHeight: reach(up, primitive.radii),
  }
}

const AXES = [0, 1, 2] as const

/** Where a ray at picture position (x, y) cm meets the box first, or undefined when it misses. */
export function hitBox(box: SeenBox, x: number, y: number): BoxHit | undefined {
  const dx = x - box.x
  const dy = y - box.y
  let enter = -Infinity
  let leave = Infinity
  let face = 0
  for (const axis of AXES) {
    const origin = dx * box.right[axis] + dy * box.up[axis]
    const direction = box.toViewer[axis]
    const half = box.radii[axis]
    if (Math.abs(direction) < 1e-9) {
      if (Math.abs(origin) > half) return undefined
      continue
    }
    const near = (Math.sign(direction) * half - origin) / direction
    const far = (-Math.sign(direction) * half - origin) / direction
    if (far > enter) enter = far
    if (near < leave) {
      leave = near
      face = axis * 2 + (direction > 0 ? 1 : 0)
    }
  }
  return enter > leave ? undefined : { depth: box.depth + leave, face }
}
