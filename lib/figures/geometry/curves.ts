import { mix } from './vectors'

export type Curve = (x: number) => number

/** Catmull-Rom curve through [x, y] stations with rising x; constant beyond the ends. */
export function curveThrough(stations: readonly (readonly [number, number])[]): Curve {
  const xs = Float64Array.from(stations, (s) => s[0])
  const ys = Float64Array.from(stations, (s) => s[1])
  const slopes = slopesOf(xs, ys)
  const last = xs.length - 1
  return (x) => {
    if (x <= at(xs, 0)) return at(ys, 0)
    if (x >= at(xs, last)) return at(ys, last)
    let i = 0
    while (x > at(xs, i + 1)) i++
    const step = at(xs, i + 1) - at(xs, i)
    return hermite(at(ys, i), at(ys, i + 1), slopes, i, step, (x - at(xs, i)) / step)
  }
}

const at = (values: Float64Array, i: number): number => values[i] ?? 0

function slopesOf(xs: Float64Array, ys: Float64Array): Float64Array {
  const last = xs.length - 1
  return xs.map((_, i) => {
    const before = Math.max(0, i - 1)
    const after = Math.min(last, i + 1)
    return (at(ys, after) - at(ys, before)) / (at(xs, after) - at(xs, before) || 1)
  })
}

function hermite(
  y0: number,
  y1: number,
  slopes: Float64Array,
  i: number,
  step: number,
  t: number,
): number {
  const t2 = t * t
  const t3 = t2 * t
  const start = at(slopes, i) * step
  const end = at(slopes, i + 1) * step
  return (
    (2 * t3 - 3 * t2 + 1) * y0 +
    (t3 - 2 * t2 + t) * start +
    (3 * t2 - 2 * t3) * y1 +
    (t3 - t2) * end
  )
}

/** Straight-line value between stations of a table sorted by falling x. */
export function polyline(stations: readonly (readonly [number, number])[]): Curve {
  return (x) => {
    for (let i = 0; i + 1 < stations.length; i++) {
      const a = stations[i]
      const b = stations[i + 1]
      if (a && b && x <= a[0] && x >= b[0]) return mix(a[1], b[1], (a[0] - x) / (a[0] - b[0] || 1))
    }
    const first = stations[0]
    const last = stations.at(-1)
    return (first && x > first[0] ? first[1] : last?.[1]) ?? 0
  }
}
