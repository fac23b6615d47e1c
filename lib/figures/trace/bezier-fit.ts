import type { Vec2 } from '../geometry/vectors'

/** Cubic Bézier segment: start, two handles, end. */
export type Bezier = [Vec2, Vec2, Vec2, Vec2]

const minus = (a: Vec2, b: Vec2): Vec2 => [a[0] - b[0], a[1] - b[1]]
const dot2 = (a: Vec2, b: Vec2): number => a[0] * b[0] + a[1] * b[1]
const distance = (a: Vec2, b: Vec2): number => Math.hypot(a[0] - b[0], a[1] - b[1])
const unit = (a: Vec2): Vec2 => {
  const size = Math.hypot(a[0], a[1]) || 1
  return [a[0] / size, a[1] / size]
}
const push = (p: Vec2, direction: Vec2, by: number): Vec2 => [
  p[0] + direction[0] * by,
  p[1] + direction[1] * by,
]

export function pointOn(b: Bezier, t: number): Vec2 {
  const s = 1 - t
  const w0 = s * s * s
  const w1 = 3 * s * s * t
  const w2 = 3 * s * t * t
  const w3 = t * t * t
  return [
    w0 * b[0][0] + w1 * b[1][0] + w2 * b[2][0] + w3 * b[3][0],
    w0 * b[0][1] + w1 * b[1][1] + w2 * b[2][1] + w3 * b[3][1],
  ]
}

/** Fits one run of points, splitting where the error exceeds `tolerance`. Schneider, Graphics Gems (1990). */
export function fitSmooth(
  points: readonly Vec2[],
  startTangent: Vec2,
  endTangent: Vec2,
  tolerance: number,
  depth = 0,
): Bezier[] {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return []
  if (points.length === 2) {
    const third = distance(first, last) / 3
    return [[first, push(first, startTangent, third), push(last, endTangent, third), last]]
  }
  const { curve, error, worst } = bestFit(points, startTangent, endTangent, tolerance)
  if (error < tolerance * tolerance || depth > 12) return [curve]
  const split = Math.max(1, Math.min(points.length - 2, worst))
  const reach = Math.min(8, split, points.length - 1 - split)
  const tangent = unit(minus(points[split - reach] ?? first, points[split + reach] ?? last))
  return [
    ...fitSmooth(points.slice(0, split + 1), startTangent, tangent, tolerance, depth + 1),
    ...fitSmooth(points.slice(split), [-tangent[0], -tangent[1]], endTangent, tolerance, depth + 1),
  ]
}

function bestFit(points: readonly Vec2[], start: Vec2, end: Vec2, tolerance: number) {
  const parameters = chordLengths(points)
  let curve = leastSquares(points, parameters, start, end)
  let error = 0
  let worst = points.length >> 1
  for (let round = 0; round < 4; round++) {
    error = 0
    points.forEach((p, i) => {
      if (i === 0 || i === points.length - 1) return
      const q = pointOn(curve, parameters[i] ?? 0)
      const d = (q[0] - p[0]) ** 2 + (q[1] - p[1]) ** 2
      if (d > error) {
        error = d
        worst = i
      }
    })
    if (error < tolerance * tolerance || error > tolerance * tolerance * 16) break
    points.forEach((p, i) => {
      if (i > 0 && i < points.length - 1) parameters[i] = nearer(curve, parameters[i] ?? 0, p)
    })
    curve = leastSquares(points, parameters, start, end)
  }
  return { curve, error, worst }
}

function chordLengths(points: readonly Vec2[]): number[] {
  const lengths = [0]
  points.forEach((p, i) => {
    const before = points[i - 1]
    if (before) lengths.push((lengths[i - 1] ?? 0) + distance(p, before))
  })
  const total = lengths.at(-1) || 1
  return lengths.map((l) => l / total)
}

/** One Newton step towards the parameter whose point is nearest to p. */
function nearer(b: Bezier, t: number, p: Vec2): number {
  const s = 1 - t
  const d1: Vec2 = [0, 1].map((k) => {
    const i = k as 0 | 1
    return (
      3 *
      (s * s * (b[1][i] - b[0][i]) + 2 * s * t * (b[2][i] - b[1][i]) + t * t * (b[3][i] - b[2][i]))
    )
  }) as Vec2
  const d2: Vec2 = [0, 1].map((k) => {
    const i = k as 0 | 1
    return 6 * (s * (b[2][i] - 2 * b[1][i] + b[0][i]) + t * (b[3][i] - 2 * b[2][i] + b[1][i]))
  }) as Vec2
  const error = minus(pointOn(b, t), p)
  const slope = dot2(d1, d1) + dot2(error, d2)
  if (Math.abs(slope) < 1e-9) return t
  return Math.min(1, Math.max(0, t - dot2(error, d1) / slope))
}

function leastSquares(
  points: readonly Vec2[],
  parameters: readonly number[],
  start: Vec2,
  end: Vec2,
): Bezier {
  const p0 = points[0] ?? [0, 0]
  const p3 = points.at(-1) ?? [0, 0]
  let c00 = 0
  let c01 = 0
  let c11 = 0
  let x0 = 0
  let x1 = 0
  points.forEach((p, i) => {
    const t = parameters[i] ?? 0
    const s = 1 - t
    const w1 = 3 * s * s * t
    const w2 = 3 * s * t * t
    const near = s * s * s + w1
    const far = w2 + t * t * t
    const a: Vec2 = [start[0] * w1, start[1] * w1]
    const b: Vec2 = [end[0] * w2, end[1] * w2]
    const rest: Vec2 = [p[0] - p0[0] * near - p3[0] * far, p[1] - p0[1] * near - p3[1] * far]
    c00 += dot2(a, a)
    c01 += dot2(a, b)
    c11 += dot2(b, b)
    x0 += dot2(a, rest)
    x1 += dot2(b, rest)
  })
  const determinant = c00 * c11 - c01 * c01
  const chord = distance(p0, p3)
  const isSolvable = Math.abs(determinant) > 1e-9
  let l0 = isSolvable ? (x0 * c11 - x1 * c01) / determinant : 0
  let l1 = isSolvable ? (c00 * x1 - c01 * x0) / determinant : 0
  const isPlausible = (l: number) => l >= chord * 0.05 && l <= chord * 3
  if (!isPlausible(l0) || !isPlausible(l1)) l0 = l1 = chord / 3
  return [p0, push(p0, start, l0), push(p3, end, l1), p3]
}
