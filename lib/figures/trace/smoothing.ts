/** Points of all boundary curves with their neighbours (−1 at fixed junctions). Pixels. */
export interface CurveGraph {
  x: number[]
  y: number[]
  /** Points located analytically; they are left alone while the rough ones settle. */
  isExact: boolean[]
  before: number[]
  after: number[]
  passes: number[]
}

/** Taubin's λ | μ smoothing (1995): shrink, then grow back a little less. */
const ROUGH = { passes: 16, shrink: 0.6, grow: -0.3 } as const
const FINE = { shrink: 0.5, grow: -0.26 } as const

/** Settles rough points first, then smooths every curve by its own number of passes. */
export function smoothGraph(graph: CurveGraph): void {
  const state = {
    x: Float64Array.from(graph.x),
    y: Float64Array.from(graph.y),
    before: Int32Array.from(graph.before),
    after: Int32Array.from(graph.after),
  }
  const rough = graph.isExact.map((isExact) => !isExact)
  for (let i = 0; i < ROUGH.passes; i++) {
    relax(state, ROUGH.shrink, (k) => rough[k] ?? false)
    relax(state, ROUGH.grow, (k) => rough[k] ?? false)
  }
  const most = graph.passes.reduce((a, b) => Math.max(a, b), 0)
  for (let pass = 0; pass < most; pass++) {
    relax(state, FINE.shrink, (k) => (graph.passes[k] ?? 0) > pass)
    relax(state, FINE.grow, (k) => (graph.passes[k] ?? 0) > pass)
  }
  graph.x = Array.from(state.x)
  graph.y = Array.from(state.y)
}

interface State {
  x: Float64Array
  y: Float64Array
  before: Int32Array
  after: Int32Array
}

function relax(state: State, amount: number, isMoving: (k: number) => boolean): void {
  const { x, y, before, after } = state
  const nextX = x.slice()
  const nextY = y.slice()
  for (let k = 0; k < x.length; k++) {
    const a = before[k] ?? -1
    const b = after[k] ?? -1
    if (a < 0 || !isMoving(k)) continue
    const here = x[k] ?? 0
    const hereY = y[k] ?? 0
    nextX[k] = here + amount * (((x[a] ?? 0) + (x[b] ?? 0)) / 2 - here)
    nextY[k] = hereY + amount * (((y[a] ?? 0) + (y[b] ?? 0)) / 2 - hereY)
  }
  x.set(nextX)
  y.set(nextY)
}
