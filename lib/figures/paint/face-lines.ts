import { toWorld, type Frame } from '../geometry/rotations'
import { fractions, type Vec2, type Vec3 } from '../geometry/vectors'
import { across, depthOf, upward, type Camera } from '../raster/camera'
import { EMPTY_DEPTH, type DepthBuffer } from '../raster/depth-buffer'
import { smoothCurve, UNITS_PER_CM } from './path-data'

/** How far a face line may lie behind the drawn surface and still be shown, cm. */
const SHOW_WITHIN_CM = { eye: 1.6, other: 1.3 } as const

/** Hair lines on each side: how far forward they start and end, cm. */
const STRANDS: readonly (readonly [number, number])[] = [
  [-0.5, -3.4],
  [-3, -7],
]

/** Eyes, brows, mouth and a few strands of hair as lines on the head, kept only where the head faces the viewer. */
export function paintFace(head: Frame, camera: Camera, buffer: DepthBuffer): string {
  const line = (shape: (t: number) => Vec3, steps: number, within: number): string =>
    visibleRuns(
      fractions(steps).map((t) => toWorld(head, shape(t))),
      camera,
      buffer,
      within,
    )
      .map((run) => smoothCurve(run))
      .join('')
  let eyes = ''
  let rest = ''
  for (const s of [1, -1]) {
    eyes += line((t) => [8.35, 4.75 + t, s * 3.1], 3, SHOW_WITHIN_CM.eye)
    rest += line(
      (t) => [9.3 - 0.9 * t, 7.5 + 0.35 * (1 - 4 * (t - 0.5) ** 2) - 0.25 * t, s * (1.9 + t * 2.9)],
      8,
      SHOW_WITHIN_CM.other,
    )
  }
  rest += line(
    (t) => {
      const a = (t - 0.5) * 2
      return [9.5 - a * a, -0.45 + 0.35 * a * a, a * 2.1]
    },
    10,
    SHOW_WITHIN_CM.other,
  )
  for (const s of [1, -1])
    for (const [from, to] of STRANDS)
      rest += line(
        (t) => {
          const x = from + (to - from) * t
          const y = 15.6 - 9.5 * t * t
          const ring = 1 - ((x + 0.6) / 10) ** 2 - ((y - 8.4) / 9.4) ** 2
          return [x, y, s * 8.3 * Math.sqrt(Math.max(0, ring))]
        },
        8,
        0.5,
      )
  return (
    (eyes ? `<path class="line eye" d="${eyes}"/>` : '') +
    (rest ? `<path class="line face" d="${rest}"/>` : '')
  )
}

function visibleRuns(
  points: readonly Vec3[],
  camera: Camera,
  buffer: DepthBuffer,
  within: number,
): Vec2[][] {
  const runs: Vec2[][] = [[]]
  for (const point of points) {
    if (isShown(point, camera, buffer, within))
      runs
        .at(-1)
        ?.push([across(camera, point) * UNITS_PER_CM, -upward(camera, point) * UNITS_PER_CM])
    else if (runs.at(-1)?.length) runs.push([])
  }
  return runs.filter((run) => run.length > 1)
}

function isShown(point: Vec3, camera: Camera, buffer: DepthBuffer, within: number): boolean {
  const column = Math.round((across(camera, point) - buffer.left) * buffer.pixelsPerCm - 0.5)
  const row = Math.round((buffer.top - upward(camera, point)) * buffer.pixelsPerCm - 0.5)
  if (column < 2 || row < 2 || column >= buffer.width - 2 || row >= buffer.height - 2) return false
  const depth = depthOf(camera, point)
  for (const dy of [-2, 0, 2])
    for (const dx of [-2, 0, 2]) {
      const seen = buffer.depth[(row + dy) * buffer.width + column + dx] ?? EMPTY_DEPTH
      if (seen <= EMPTY_DEPTH / 2 || Math.abs(seen - depth) > 4) return false
    }
  return depth >= (buffer.depth[row * buffer.width + column] ?? 0) - within
}
