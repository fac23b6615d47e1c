import { unrotate } from '../geometry/rotations'
import { dot, type Vec3 } from '../geometry/vectors'
import type { Primitive } from '../body/primitive'
import { across, depthOf, upward, type Camera } from './camera'

/**
 * An ellipsoid seen by the camera. With M = A⁻¹[right up toViewer] (columns m0, m1, m2) a ray at
 * (dx, dy) meets it where a·dz² + 2b·dz + c = 0, a = m2·m2, b = m2·(m0·dx + m1·dy),
 * c = |m0·dx + m1·dy|² − 1. The discriminant is zero on the outline.
 */
export interface SeenEllipsoid {
  x: number
  y: number
  depth: number
  a: number
  b0: number
  b1: number
  c00: number
  c01: number
  c11: number
  /** Half height of the outline in the picture, cm. */
  halfHeight: number
}

export function seeEllipsoid(primitive: Primitive, camera: Camera): SeenEllipsoid {
  const [rx, ry, rz] = primitive.radii
  const into = (direction: Vec3): Vec3 => {
    const local = unrotate(primitive.axes, direction)
    return [local[0] / rx, local[1] / ry, local[2] / rz]
  }
  const m0 = into(camera.right)
  const m1 = into(camera.up)
  const m2 = into(camera.toViewer)
  const up = unrotate(primitive.axes, camera.up)
  return {
    x: across(camera, primitive.centre),
    y: upward(camera, primitive.centre),
    depth: depthOf(camera, primitive.centre),
    a: dot(m2, m2),
    b0: dot(m2, m0),
    b1: dot(m2, m1),
    c00: dot(m0, m0),
    c01: dot(m0, m1),
    c11: dot(m1, m1),
    halfHeight: Math.sqrt((up[0] * rx) ** 2 + (up[1] * ry) ** 2 + (up[2] * rz) ** 2),
  }
}

/** Positive inside the outline, zero on it. */
export function discriminant(e: SeenEllipsoid, x: number, y: number): number {
  const dx = x - e.x
  const dy = y - e.y
  const b = e.b0 * dx + e.b1 * dy
  return b * b - e.a * (e.c00 * dx * dx + 2 * e.c01 * dx * dy + e.c11 * dy * dy - 1)
}

/** Depth of the front surface, cm; −Infinity outside the outline. */
export function frontDepth(e: SeenEllipsoid, x: number, y: number): number {
  const d = discriminant(e, x, y)
  if (d < 0) return -Infinity
  return e.depth + (Math.sqrt(d) - e.b0 * (x - e.x) - e.b1 * (y - e.y)) / e.a
}
