import type { Vec2 } from '../geometry/vectors'
import type { Bezier } from '../trace/bezier-fit'
import { fitPath } from '../trace/fit-path'

/** Picture units per cm of body: paths are written in whole tenths of a centimetre. */
export const UNITS_PER_CM = 10

/** Compact relative path of Bézier segments already in picture units. */
export function pathData(segments: readonly Bezier[], isClosed = false): string {
  const first = segments[0]
  if (!first) return ''
  let x = Math.round(first[0][0])
  let y = Math.round(first[0][1])
  let data = `M${x} ${y}c`
  segments.forEach((segment, i) => {
    const numbers = segment.slice(1).flatMap(([px, py]) => [Math.round(px) - x, Math.round(py) - y])
    data += numbers.map((n, k) => (n < 0 || (i === 0 && k === 0) ? `${n}` : ` ${n}`)).join('')
    x += numbers[4] ?? 0
    y += numbers[5] ?? 0
  })
  return data + (isClosed ? 'z' : '')
}

export const reverseBeziers = (segments: readonly Bezier[]): Bezier[] =>
  segments.map(([a, b, c, d]): Bezier => [d, c, b, a]).reverse()

/** A smooth curve through points in picture units. */
export const smoothCurve = (points: readonly Vec2[], tolerance = 2): string =>
  pathData(fitPath(points, { tolerance, spacing: 0 }))

export const polygonData = (points: readonly Vec2[]): string =>
  `M${points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}z`
