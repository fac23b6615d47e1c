import { isFace, isHand } from '../body/parts'
import { mix, type Vec2 } from '../geometry/vectors'
import type { Box } from './panel-box'
import { UNITS_PER_CM } from './path-data'
import type { TracedPicture } from './traced-picture'

/** Cost of covering one sample of the picture with the arrow. */
const COST = { nothing: 0, prop: 0.25, body: 1, hand: 4, face: 6, outside: 8 } as const
const OFFSETS_CM = [0, 5, 7, 9, 11, 13, 15, 18, 21, 24] as const

/** The paper an arrow is placed on: what it must not cover, and the window it must stay in. */
export interface Paper {
  traced: TracedPicture
  window?: Box
}

/** How much an arrow path covers what must stay visible; 0 is free paper. Samples ±half width. */
export function coverCost(paper: Paper, path: readonly Vec2[], halfWidth: number): number {
  let cost = 0
  for (const [x, y] of path)
    for (const [dx, dy] of [
      [0, 0],
      [halfWidth, 0],
      [-halfWidth, 0],
      [0, halfWidth],
      [0, -halfWidth],
    ] as const)
      cost += costAt(paper, x + dx, y + dy)
  return cost / (path.length * 5 || 1)
}

function costAt({ traced: { buffer, picture }, window }: Paper, x: number, y: number): number {
  if (window && (x < window.left || x > window.right || y < window.top || y > window.bottom))
    return COST.outside
  const column = Math.floor((x / UNITS_PER_CM - buffer.left) * buffer.pixelsPerCm)
  const row = Math.floor((buffer.top + y / UNITS_PER_CM) * buffer.pixelsPerCm)
  if (column < 0 || row < 0 || column >= buffer.width || row >= buffer.height) return COST.nothing
  const label = picture.list[picture.labels[row * buffer.width + column] ?? 0]
  if (!label || label.material === 'nothing') return COST.nothing
  if (label.isProp) return COST.prop
  if (isFace(label.part.name)) return COST.face
  return isHand(label.part.name) ? COST.hand : COST.body
}

/** The path moved beside the body where it covers least; curves keep their distance all along. */
export function placeBeside(paper: Paper, path: readonly Vec2[], halfWidth: number): Vec2[] {
  let best = [...path]
  let least = Infinity
  const consider = (moved: Vec2[], distanceCm: number) => {
    const cost = coverCost(paper, moved, halfWidth) + distanceCm * 0.005
    if (cost >= least) return
    least = cost
    best = moved
  }
  for (const cm of OFFSETS_CM)
    for (const side of cm === 0 ? [1] : [1, -1]) {
      const moved = parallel(path, side * cm * UNITS_PER_CM)
      consider(moved, cm)
    }
  for (const cm of OFFSETS_CM.slice(1))
    for (let k = 0; k < 12; k++) {
      const angle = (k * Math.PI) / 6
      const dx = cm * Math.cos(angle) * UNITS_PER_CM
      const dy = cm * Math.sin(angle) * UNITS_PER_CM
      consider(
        path.map(([x, y]): Vec2 => [x + dx, y + dy]),
        cm * 1.2,
      )
    }
  return best
}

/** A straight arrow slides along and across its direction to the nearest free place. */
export function placeStraight(paper: Paper, path: readonly Vec2[], halfWidth: number): Vec2[] {
  const first = path[0] ?? [0, 0]
  const last = path.at(-1) ?? first
  const size = Math.hypot(last[0] - first[0], last[1] - first[1]) || 1
  const u: Vec2 = [(last[0] - first[0]) / size, (last[1] - first[1]) / size]
  let best = [...path]
  let least = Infinity
  for (let lengthwise = -48; lengthwise <= 48; lengthwise += 4)
    for (let sideways = -24; sideways <= 24; sideways += 4) {
      const dx = (u[0] * lengthwise - u[1] * sideways) * UNITS_PER_CM
      const dy = (u[1] * lengthwise + u[0] * sideways) * UNITS_PER_CM
      const moved = path.map(([x, y]): Vec2 => [x + dx, y + dy])
      const distance = Math.hypot(lengthwise, sideways)
      const cost = coverCost(paper, moved, halfWidth) + distance * 0.006
      if (cost < least) {
        least = cost
        best = moved
      }
    }
  return best
}

function parallel(path: readonly Vec2[], offset: number): Vec2[] {
  return path.map(([x, y], i): Vec2 => {
    const before = path[Math.max(0, i - 2)] ?? [x, y]
    const after = path[Math.min(path.length - 1, i + 2)] ?? [x, y]
    const dx = after[0] - before[0]
    const dy = after[1] - before[1]
    const size = Math.hypot(dx, dy) || 1
    return [x - (dy / size) * offset, y + (dx / size) * offset]
  })
}

export const pathLength = (path: readonly Vec2[]): number =>
  path.slice(1).reduce((sum, [x, y], i) => {
    const [px, py] = path[i] ?? [x, y]
    return sum + Math.hypot(x - px, y - py)
  }, 0)

/** Evenly spaced points of the part of a path between two fractions of its length. */
export function partOfPath(path: readonly Vec2[], from: number, to: number, steps = 18): Vec2[] {
  const lengths = [0]
  path.slice(1).forEach(([x, y], i) => {
    const [px, py] = path[i] ?? [x, y]
    lengths.push((lengths[i] ?? 0) + Math.hypot(x - px, y - py))
  })
  const total = lengths.at(-1) ?? 0
  return Array.from({ length: steps + 1 }, (_, k): Vec2 => {
    const target = total * mix(from, to, k / steps)
    let i = 1
    while (i < path.length - 1 && (lengths[i] ?? 0) < target) i++
    const start = lengths[i - 1] ?? 0
    const t = (target - start) / ((lengths[i] ?? 0) - start || 1)
    const a = path[i - 1] ?? [0, 0]
    const b = path[i] ?? a
    return [mix(a[0], b[0], t), mix(a[1], b[1], t)]
  })
}

/** Lengthens a short path straight on at both ends until it has the wanted length. */
export function atLeast(path: readonly Vec2[], wanted: number): Vec2[] {
  const missing = wanted - pathLength(path)
  const first = path[0]
  const last = path.at(-1)
  const second = path[Math.min(3, path.length - 1)]
  const before = path[Math.max(0, path.length - 4)]
  if (missing <= 0 || !first || !last || !second || !before) return [...path]
  const step = (a: Vec2, b: Vec2): Vec2 => {
    const size = Math.hypot(a[0] - b[0], a[1] - b[1]) || 1
    return [
      a[0] + ((a[0] - b[0]) / size) * (missing / 2),
      a[1] + ((a[1] - b[1]) / size) * (missing / 2),
    ]
  }
  return [step(first, second), ...path, step(last, before)]
}
