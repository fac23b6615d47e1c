import { mix, type Vec2 } from '../geometry/vectors'
import { fitSmooth, type Bezier } from './bezier-fit'

export interface FitOptions {
  tolerance: number
  startTangent?: Vec2
  endTangent?: Vec2
  isLoop?: boolean
  cornerDegrees?: number
  /** Spacing of resampled points; 0 keeps the points as they are. */
  spacing?: number
}

const LOOK = 6

const direction = (from: Vec2 | undefined, to: Vec2 | undefined): Vec2 => {
  if (!from || !to) return [1, 0]
  const size = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  return [(to[0] - from[0]) / size, (to[1] - from[1]) / size]
}

/** Cubic Béziers through a polyline, split at corners sharper than `cornerDegrees` (default 62). */
export function fitPath(polyline: readonly Vec2[], options: FitOptions): Bezier[] {
  if (polyline.length < 2) return []
  const spacing = options.spacing ?? 1.3
  const points = spacing > 0 ? resample(polyline, spacing) : [...polyline]
  const corners = findCorners(points, options.cornerDegrees ?? 62)
  const isSmoothLoop = Boolean(options.isLoop) && corners.length === 0
  const cuts = [0, ...corners, points.length - 1]
  return cuts.slice(0, -1).flatMap((from, i) => {
    const to = cuts[i + 1] ?? from
    const piece = points.slice(from, to + 1)
    const ends = endTangents(points, piece, { from, to, isSmoothLoop }, options)
    return fitSmooth(piece, ends[0], ends[1], options.tolerance)
  })
}

function endTangents(
  points: readonly Vec2[],
  piece: readonly Vec2[],
  span: { from: number; to: number; isSmoothLoop: boolean },
  options: FitOptions,
): [Vec2, Vec2] {
  const last = points.length - 1
  if (span.isSmoothLoop) {
    const reach = Math.min(5, last >> 1)
    const tangent = direction(points[last - reach], points[reach])
    return [tangent, [-tangent[0], -tangent[1]]]
  }
  const reach = Math.min(7, piece.length - 1)
  const start = span.from === 0 ? options.startTangent : undefined
  const end = span.to === last ? options.endTangent : undefined
  return [
    start ?? direction(piece[0], piece[reach]),
    end ?? direction(piece.at(-1), piece[piece.length - 1 - reach]),
  ]
}

function findCorners(points: readonly Vec2[], degrees: number): number[] {
  const limit = Math.cos((degrees * Math.PI) / 180)
  const sharpness = (i: number): number => {
    const reach = Math.min(LOOK, i, points.length - 1 - i)
    const a = direction(points[i - reach], points[i])
    const b = direction(points[i], points[i + reach])
    return a[0] * b[0] + a[1] * b[1]
  }
  const corners: number[] = []
  for (let i = 2; i < points.length - 2; i++) {
    if (sharpness(i) >= limit) continue
    const last = corners.at(-1)
    if (last === undefined || i - last > LOOK) corners.push(i)
    else if (sharpness(i) < sharpness(last)) corners[corners.length - 1] = i
  }
  return corners
}

function resample(points: readonly Vec2[], spacing: number): Vec2[] {
  const lengths = [0]
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]
    const b = points[i]
    lengths.push((lengths[i - 1] ?? 0) + (a && b ? Math.hypot(b[0] - a[0], b[1] - a[1]) : 0))
  }
  const total = lengths.at(-1) ?? 0
  const count = Math.max(2, Math.round(total / spacing))
  if (count >= points.length * 3) return [...points]
  let k = 1
  return Array.from({ length: count + 1 }, (_, j): Vec2 => {
    const target = (total * j) / count
    while (k < points.length - 1 && (lengths[k] ?? 0) < target) k++
    const start = lengths[k - 1] ?? 0
    const t = (target - start) / ((lengths[k] ?? 0) - start || 1)
    const a = points[k - 1] ?? [0, 0]
    const b = points[k] ?? a
    return [mix(a[0], b[0], t), mix(a[1], b[1], t)]
  })
}
