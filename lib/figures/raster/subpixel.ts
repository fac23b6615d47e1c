import { toLocal } from '../geometry/rotations'
import { partById } from '../body/parts'
import type { Material, Primitive } from '../body/primitive'
import { unproject, type Camera } from './camera'
import { EMPTY_DEPTH, pixelX, pixelY, type DepthBuffer } from './depth-buffer'
import { hitBox } from './seen-box'
import { discriminant, frontDepth, type SeenEllipsoid } from './silhouette-quadric'

/**
 * Where the true boundary lies between two neighbouring pixels: 0 at the first pixel's centre,
 * 1 at the second's, undefined when it cannot be told.
 */
export type BoundaryFinder = (first: number, second: number) => number | undefined

interface Point {
  x: number
  y: number
}
const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
})

/** Halves the interval until the property that holds at 0 and fails at 1 is located. */
function bisect(holds: (t: number) => boolean, rounds: number): number {
  let low = 0
  let high = 1
  for (let i = 0; i < rounds; i++) {
    const t = (low + high) / 2
    if (holds(t)) low = t
    else high = t
  }
  return (low + high) / 2
}

/** Material of a primitive where the picture shows it (x, y and depth in cm). */
export function materialAt(
  primitive: Primitive,
  camera: Camera,
  x: number,
  y: number,
  depth: number,
): Material {
  if (typeof primitive.material !== 'function') return primitive.material
  return primitive.material(toLocal(primitive.frame, unproject(camera, x, y, depth)))
}

/** Finds sub-pixel boundaries from the analytic shapes, which removes the stair-steps of pixels. */
export function boundaryFinder(
  buffer: DepthBuffer,
  primitives: readonly Primitive[],
  camera: Camera,
): BoundaryFinder {
  const point = (pixel: number): Point => ({
    x: pixelX(buffer, pixel % buffer.width),
    y: pixelY(buffer, Math.floor(pixel / buffer.width)),
  })
  const numberAt = (pixel: number): number => buffer.primitive[pixel] ?? -1
  const depthAt = (pixel: number): number =>
    numberAt(pixel) < 0 ? EMPTY_DEPTH : (buffer.depth[pixel] ?? EMPTY_DEPTH)

  const fromFront = (front: number, back: number): number | undefined => {
    const near = primitives[numberAt(front)]
    const far = primitives[numberAt(back)]
    const seen = buffer.seen[numberAt(front)]
    if (!near || !seen) return undefined
    const a = point(front)
    const b = point(back)
    if (seen.shape === 'box') {
      const face = hitBox(seen.view, a.x, a.y)?.face
      if (hitBox(seen.view, b.x, b.y)?.face === face) return undefined
      return bisect((t) => {
        const p = between(a, b, t)
        return hitBox(seen.view, p.x, p.y)?.face === face
      }, 10)
    }
    if (far && near.part === far.part) {
      const start = materialAt(near, camera, a.x, a.y, depthAt(front))
      if (materialAt(far, camera, b.x, b.y, depthAt(back)) === start) return undefined
      return bisect((t) => {
        const p = between(a, b, t)
        const z = depthAt(front) + (depthAt(back) - depthAt(front)) * t
        return materialAt(t < 0.5 ? near : far, camera, p.x, p.y, z) === start
      }, 7)
    }
    if (depthAt(front) - depthAt(back) > 0.45 && !near.isCut)
      return outlineCrossing(buffer, primitives, numberAt(front), a, b)
    return depthCrossing(buffer, primitives, { front, back, a, b })
  }
  return (first, second) => {
    if (numberAt(first) < 0 && numberAt(second) < 0) return undefined
    if (depthAt(first) >= depthAt(second)) return fromFront(first, second)
    const t = fromFront(second, first)
    return t === undefined ? undefined : 1 - t
  }
}

const NEIGHBOURS = 14

function* ellipsoidsNear(
  buffer: DepthBuffer,
  primitives: readonly Primitive[],
  number: number,
): Generator<SeenEllipsoid> {
  const part = primitives[number]?.part
  const first = Math.max(0, number - NEIGHBOURS)
  const last = Math.min(primitives.length - 1, number + NEIGHBOURS)
  for (let k = first; k <= last; k++) {
    const seen = buffer.seen[k]
    if (primitives[k]?.part === part && seen?.shape === 'ellipsoid') yield seen.view
  }
}

function outlineCrossing(
  buffer: DepthBuffer,
  primitives: readonly Primitive[],
  number: number,
  a: Point,
  b: Point,
): number | undefined {
  let best: number | undefined
  for (const e of ellipsoidsNear(buffer, primitives, number)) {
    const q0 = discriminant(e, a.x, a.y)
    const q1 = discriminant(e, b.x, b.y)
    if (q0 < 0 || q1 >= 0) continue
    const half = discriminant(e, (a.x + b.x) / 2, (a.y + b.y) / 2)
    const t = quadraticRoot(q0, half, q1)
    if (t <= 1 && t > (best ?? -1)) best = t
  }
  return best
}

/** Root in 0…1 of the parabola through (0, q0), (½, half), (1, q1). */
function quadraticRoot(q0: number, half: number, q1: number): number {
  const square = 2 * (q0 + q1 - 2 * half)
  const linear = q1 - q0 - square
  if (Math.abs(square) < 1e-12) return -q0 / linear
  const root = Math.sqrt(Math.max(0, linear * linear - 4 * square * q0))
  const first = (-linear - root) / (2 * square)
  return first >= 0 && first <= 1 ? first : (-linear + root) / (2 * square)
}

function depthCrossing(
  buffer: DepthBuffer,
  primitives: readonly Primitive[],
  edge: { front: number; back: number; a: Point; b: Point },
): number | undefined {
  const number = (pixel: number): number => buffer.primitive[pixel] ?? -1
  const isBody = (pixel: number): boolean =>
    number(pixel) >= 0 && partById(primitives[number(pixel)]?.part ?? 0).name !== 'prop'
  if (!isBody(edge.front) || number(edge.back) < 0) return undefined
  const surface = (pixel: number, p: Point): number => {
    let best = -Infinity
    for (const e of ellipsoidsNear(buffer, primitives, number(pixel)))
      best = Math.max(best, frontDepth(e, p.x, p.y))
    return best
  }
  const d0 = (buffer.depth[edge.front] ?? 0) - surface(edge.back, edge.a)
  const d1 = (buffer.depth[edge.back] ?? 0) - surface(edge.front, edge.b)
  if (!Number.isFinite(d0 + d1) || d0 < 0 || d1 < 0 || d0 + d1 < 1e-9) return undefined
  return d0 / (d0 + d1)
}
