import { toLocal } from '../geometry/rotations'
import type { Primitive } from '../body/primitive'
import { unproject, type Camera } from './camera'
import { hitBox, seeBox, type SeenBox } from './seen-box'
import { seeEllipsoid, type SeenEllipsoid } from './silhouette-quadric'

export type Seen = { shape: 'ellipsoid'; view: SeenEllipsoid } | { shape: 'box'; view: SeenBox }

/** The picture plane: `left` and `top` in cm, pixels per cm. */
export interface Grid {
  width: number
  height: number
  left: number
  top: number
  pixelsPerCm: number
}
/** Nearest surface per pixel. `primitive` is −1 where nothing is seen. */
export interface DepthBuffer extends Grid {
  depth: Float32Array
  primitive: Int32Array
  face: Uint8Array
  seen: readonly Seen[]
}
export interface Extent {
  left: number
  right: number
  bottom: number
  top: number
}

export const EMPTY_DEPTH = -1e9

export const pixelX = (grid: Grid, column: number): number =>
  grid.left + (column + 0.5) / grid.pixelsPerCm
export const pixelY = (grid: Grid, row: number): number => grid.top - (row + 0.5) / grid.pixelsPerCm

const see = (primitive: Primitive, camera: Camera): Seen =>
  primitive.shape === 'box'
    ? { shape: 'box', view: seeBox(primitive, camera) }
    : { shape: 'ellipsoid', view: seeEllipsoid(primitive, camera) }

function halfWidthOf(seen: Seen): number {
  if (seen.shape === 'box') return seen.view.halfWidth
  const { a, b0, b1, c00, c01, c11 } = seen.view
  const p = a * c00 - b0 * b0
  const q = a * c01 - b0 * b1
  const r = a * c11 - b1 * b1
  return Math.sqrt((a * r) / (p * r - q * q))
}

/** The rectangle in the picture that holds all primitives, cm. */
export function extentOf(primitives: readonly Primitive[], camera: Camera): Extent {
  const extent: Extent = { left: 1e9, right: -1e9, bottom: 1e9, top: -1e9 }
  for (const primitive of primitives) {
    const seen = see(primitive, camera)
    const half = halfWidthOf(seen)
    extent.left = Math.min(extent.left, seen.view.x - half)
    extent.right = Math.max(extent.right, seen.view.x + half)
    extent.bottom = Math.min(extent.bottom, seen.view.y - seen.view.halfHeight)
    extent.top = Math.max(extent.top, seen.view.y + seen.view.halfHeight)
  }
  return extent
}

/** Draws all primitives into a depth buffer; `marginCm` of empty picture is kept around them. */
export function rasterise(
  primitives: readonly Primitive[],
  camera: Camera,
  pixelsPerCm: number,
  marginCm = 2,
): DepthBuffer {
  const extent = extentOf(primitives, camera)
  const width = Math.ceil((extent.right - extent.left + 2 * marginCm) * pixelsPerCm)
  const height = Math.ceil((extent.top - extent.bottom + 2 * marginCm) * pixelsPerCm)
  const buffer: DepthBuffer = {
    width,
    height,
    left: extent.left - marginCm,
    top: extent.top + marginCm,
    pixelsPerCm,
    depth: new Float32Array(width * height).fill(EMPTY_DEPTH),
    primitive: new Int32Array(width * height).fill(-1),
    face: new Uint8Array(width * height),
    seen: primitives.map((primitive) => see(primitive, camera)),
  }
  primitives.forEach((primitive, i) => {
    const seen = buffer.seen[i]
    if (seen?.shape === 'box') drawBox(buffer, seen.view, i)
    else if (seen) drawEllipsoid(buffer, seen.view, i, cutTest(primitive, camera))
  })
  return buffer
}

type CutTest = (x: number, y: number, depth: number) => boolean
function cutTest(primitive: Primitive, camera: Camera): CutTest | undefined {
  const { isCut, frame } = primitive
  if (!isCut) return undefined
  return (x, y, depth) => isCut(toLocal(frame, unproject(camera, x, y, depth)))
}

function drawEllipsoid(
  buffer: DepthBuffer,
  e: SeenEllipsoid,
  number: number,
  isCut: CutTest | undefined,
): void {
  const { width, height, left, top, pixelsPerCm: s, depth, primitive } = buffer
  const quadratic = e.b0 * e.b0 - e.a * e.c00
  const firstRow = Math.max(0, Math.ceil((top - e.y - e.halfHeight) * s - 0.5))
  const lastRow = Math.min(height - 1, Math.floor((top - e.y + e.halfHeight) * s - 0.5))
  for (let row = firstRow; row <= lastRow; row++) {
    const y = top - (row + 0.5) / s
    const dy = y - e.y
    const linear = (e.b0 * e.b1 - e.a * e.c01) * dy
    const constant = e.b1 * e.b1 * dy * dy - e.a * (e.c11 * dy * dy - 1)
    const inside = linear * linear - quadratic * constant
    if (inside <= 0) continue
    const root = Math.sqrt(inside)
    const first = Math.max(0, Math.ceil(((-linear + root) / quadratic + e.x - left) * s - 0.5))
    const last = Math.min(
      width - 1,
      Math.floor(((-linear - root) / quadratic + e.x - left) * s - 0.5),
    )
    for (let column = first; column <= last; column++) {
      const x = left + (column + 0.5) / s
      const dx = x - e.x
      const d = quadratic * dx * dx + 2 * linear * dx + constant
      if (d < 0) continue
      const z = e.depth + (Math.sqrt(d) - e.b0 * dx - e.b1 * dy) / e.a
      const k = row * width + column
      if (z <= (depth[k] ?? 0) || isCut?.(x, y, z)) continue
      depth[k] = z
      primitive[k] = number
    }
  }
}

function drawBox(buffer: DepthBuffer, box: SeenBox, number: number): void {
  const { width, height, left, top, pixelsPerCm: s } = buffer
  const firstColumn = Math.max(0, Math.floor((box.x - box.halfWidth - left) * s))
  const lastColumn = Math.min(width - 1, Math.ceil((box.x + box.halfWidth - left) * s))
  const firstRow = Math.max(0, Math.floor((top - box.y - box.halfHeight) * s))
  const lastRow = Math.min(height - 1, Math.ceil((top - box.y + box.halfHeight) * s))
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = firstColumn; column <= lastColumn; column++) {
      const hit = hitBox(box, pixelX(buffer, column), pixelY(buffer, row))
      const k = row * width + column
      if (!hit || hit.depth <= (buffer.depth[k] ?? 0)) continue
      buffer.depth[k] = hit.depth
      buffer.primitive[k] = number
      buffer.face[k] = hit.face
    }
}
