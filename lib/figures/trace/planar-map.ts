import type { Vec2 } from '../geometry/vectors'
import type { BoundaryFinder } from '../raster/subpixel'
import { findCracks, type CrackRun } from './cracks'
import type { LabelImage } from './despeckle'
import { smoothGraph, type CurveGraph } from './smoothing'

/** A smooth boundary between two labels. Points are in pixels, y down. */
export interface Arc {
  points: Vec2[]
  left: number
  right: number
  isLoop: boolean
  firstNode: number
  lastNode: number
  /** Unit tangents pointing into the arc at its ends, where a line runs through the junction. */
  startTangent?: Vec2
  endTangent?: Vec2
  leftPixels: readonly number[]
  rightPixels: readonly number[]
}

interface ArcEnd {
  arc: number
  end: 0 | 1
}

export interface PlanarMapOptions {
  findBoundary?: BoundaryFinder
  /** Smoothing passes for a boundary between two labels. */
  passesBetween: (left: number, right: number) => number
}

/** Turns a label image into smooth arcs; each arc is shared by the two regions it divides. */
export function planarMap(image: LabelImage, options: PlanarMapOptions): Arc[] {
  const runs = findCracks(image)
  const graph: CurveGraph = { x: [], y: [], isExact: [], before: [], after: [], passes: [] }
  const chains = pointChains(image, runs, graph, options.findBoundary)
  linkChains(runs, chains, graph, options)
  const through = joinThroughJunctions(runs, chains, graph)
  smoothGraph(graph)
  const arcs = runs.map((run, i) => toArc(run, chains[i] ?? [], graph))
  setTangents(arcs, chains, through, graph)
  return arcs
}

function addPoint(graph: CurveGraph, x: number, y: number, isExact: boolean): number {
  graph.x.push(x)
  graph.y.push(y)
  graph.isExact.push(isExact)
  graph.before.push(-1)
  graph.after.push(-1)
  graph.passes.push(0)
  return graph.x.length - 1
}

function pointChains(
  { width }: LabelImage,
  runs: readonly CrackRun[],
  graph: CurveGraph,
  findBoundary?: BoundaryFinder,
): number[][] {
  const lattice = width + 1
  const junctions = new Map<number, number>()
  const junction = (corner: number): number => {
    const known = junctions.get(corner)
    if (known !== undefined) return known
    const added = addPoint(graph, corner % lattice, Math.floor(corner / lattice), false)
    junctions.set(corner, added)
    return added
  }
  const edgePoint = (run: CrackRun, i: number): number => {
    const left = run.leftPixels[i] ?? -1
    const right = run.rightPixels[i] ?? -1
    const t = left >= 0 && right >= 0 ? findBoundary?.(left, right) : undefined
    if (t !== undefined) {
      const lx = (left % width) + 0.5
      const ly = Math.floor(left / width) + 0.5
      const rx = (right % width) + 0.5
      const ry = Math.floor(right / width) + 0.5
      return addPoint(graph, lx + (rx - lx) * t, ly + (ry - ly) * t, true)
    }
    const a = run.corners[i] ?? 0
    const b = run.corners[i + 1] ?? 0
    const x = ((a % lattice) + (b % lattice)) / 2
    return addPoint(graph, x, (Math.floor(a / lattice) + Math.floor(b / lattice)) / 2, false)
  }
  return runs.map((run) => {
    const middle = run.leftPixels.map((_, i) => edgePoint(run, i))
    if (run.isLoop) return [...middle, middle[0] ?? 0]
    return [junction(run.corners[0] ?? 0), ...middle, junction(run.corners.at(-1) ?? 0)]
  })
}

function linkChains(
  runs: readonly CrackRun[],
  chains: readonly number[][],
  graph: CurveGraph,
  options: PlanarMapOptions,
): void {
  chains.forEach((chain, i) => {
    const run = runs[i]
    if (!run) return
    const passes = options.passesBetween(run.left, run.right)
    chain.forEach((point, k) => {
      const known = graph.passes[point] ?? 0
      if (known === 0 || passes < known) graph.passes[point] = passes
      if (k > 0 && k < chain.length - 1) {
        graph.before[point] = chain[k - 1] ?? -1
        graph.after[point] = chain[k + 1] ?? -1
      }
    })
    const first = chain[0]
    if (run.isLoop && first !== undefined) {
      graph.before[first] = chain[chain.length - 2] ?? -1
      graph.after[first] = chain[1] ?? -1
    }
  })
}

const along = (chain: readonly number[], end: 0 | 1, steps: number): number => {
  const i = Math.min(steps, chain.length - 1)
  return chain[end ? chain.length - 1 - i : i] ?? 0
}

/** At each junction the two most collinear arcs are smoothed as one line. */
function joinThroughJunctions(
  runs: readonly CrackRun[],
  chains: readonly number[][],
  graph: CurveGraph,
): Map<number, [ArcEnd, ArcEnd]> {
  const ends = new Map<number, ArcEnd[]>()
  runs.forEach((run, arc) => {
    if (run.isLoop) return
    for (const end of [0, 1] as const) {
      const node = along(chains[arc] ?? [], end, 0)
      ends.set(node, [...(ends.get(node) ?? []), { arc, end }])
    }
  })
  const through = new Map<number, [ArcEnd, ArcEnd]>()
  for (const [node, list] of ends) {
    const pair = straightestPair(node, list, chains, graph)
    if (!pair) continue
    const a = along(chains[pair[0].arc] ?? [], pair[0].end, 1)
    const b = along(chains[pair[1].arc] ?? [], pair[1].end, 1)
    graph.before[node] = a
    graph.after[node] = b
    graph.x[node] = ((graph.x[a] ?? 0) + (graph.x[b] ?? 0)) / 2
    graph.y[node] = ((graph.y[a] ?? 0) + (graph.y[b] ?? 0)) / 2
    through.set(node, pair)
  }
  return through
}

function straightestPair(
  node: number,
  list: readonly ArcEnd[],
  chains: readonly number[][],
  graph: CurveGraph,
): [ArcEnd, ArcEnd] | undefined {
  let straightest = -0.3
  let pair: [ArcEnd, ArcEnd] | undefined
  const direction = (e: ArcEnd): Vec2 => {
    const p = along(chains[e.arc] ?? [], e.end, 9)
    const dx = (graph.x[p] ?? 0) - (graph.x[node] ?? 0)
    const dy = (graph.y[p] ?? 0) - (graph.y[node] ?? 0)
    const size = Math.hypot(dx, dy) || 1
    return [dx / size, dy / size]
  }
  list.forEach((a, i) =>
    list.slice(i + 1).forEach((b) => {
      const [ax, ay] = direction(a)
      const [bx, by] = direction(b)
      const cosine = ax * bx + ay * by
      if (cosine < straightest) {
        straightest = cosine
        pair = [a, b]
      }
    }),
  )
  return pair
}

function toArc(run: CrackRun, chain: readonly number[], graph: CurveGraph): Arc {
  return {
    points: chain.map((i): Vec2 => [graph.x[i] ?? 0, graph.y[i] ?? 0]),
    left: run.left,
    right: run.right,
    isLoop: run.isLoop,
    firstNode: run.corners[0] ?? 0,
    lastNode: run.corners.at(-1) ?? 0,
    leftPixels: run.leftPixels,
    rightPixels: run.rightPixels,
  }
}

function setTangents(
  arcs: readonly Arc[],
  chains: readonly number[][],
  through: ReadonlyMap<number, [ArcEnd, ArcEnd]>,
  graph: CurveGraph,
): void {
  for (const [a, b] of through.values()) {
    const p = along(chains[a.arc] ?? [], a.end, 8)
    const q = along(chains[b.arc] ?? [], b.end, 8)
    const dx = (graph.x[p] ?? 0) - (graph.x[q] ?? 0)
    const dy = (graph.y[p] ?? 0) - (graph.y[q] ?? 0)
    const size = Math.hypot(dx, dy) || 1
    setTangent(arcs[a.arc], a.end, [dx / size, dy / size])
    setTangent(arcs[b.arc], b.end, [-dx / size, -dy / size])
  }
}

function setTangent(arc: Arc | undefined, end: 0 | 1, tangent: Vec2): void {
  if (!arc) return
  if (end) arc.endTangent = tangent
  else arc.startTangent = tangent
}
