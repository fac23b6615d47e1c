import type { LabelImage } from './despeckle'

/** A run of pixel edges between two labels, from junction to junction or closed. */
export interface CrackRun {
  /** Grid corners, numbered row by row on a (width + 1) wide lattice. */
  corners: number[]
  /** Pixel on the left of each edge (−1 outside the image), in walking direction. */
  leftPixels: number[]
  rightPixels: number[]
  left: number
  right: number
  isLoop: boolean
}

/** Right, down, left, up: direction numbers, and the bits that mark an edge leaving a corner. */
const STEP_X = [1, 0, -1, 0] as const
const STEP_Y = [0, 1, 0, -1] as const
const LEFT_OF = [
  [0, -1],
  [0, 0],
  [-1, 0],
  [-1, -1],
] as const
const RIGHT_OF = [
  [0, 0],
  [-1, 0],
  [-1, -1],
  [0, -1],
] as const

const countBits = (bits: number): number =>
  (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1) + ((bits >> 3) & 1)

/** All label boundaries as runs of pixel edges that meet at junctions. */
export function findCracks(image: LabelImage): CrackRun[] {
  const walker = new CrackWalker(image)
  return walker.walkAll()
}

class CrackWalker {
  private readonly lattice: number
  private readonly edges: Uint8Array
  private readonly used: Uint8Array

  constructor(private readonly image: LabelImage) {
    this.lattice = image.width + 1
    this.edges = cornerEdges(image)
    this.used = new Uint8Array(this.edges.length)
  }

  walkAll(): CrackRun[] {
    const runs: CrackRun[] = []
    for (const wantsJunction of [true, false])
      this.edges.forEach((bits, corner) => {
        if (!bits || (countBits(bits) !== 2) !== wantsJunction) return
        for (let direction = 0; direction < 4; direction++)
          if ((bits >> direction) & 1 && !(((this.used[corner] ?? 0) >> direction) & 1))
            runs.push(this.walk(corner, direction, wantsJunction))
      })
    return runs
  }

  private walk(start: number, firstDirection: number, fromJunction: boolean): CrackRun {
    const run: CrackRun = {
      corners: [start],
      leftPixels: [],
      rightPixels: [],
      left: 0,
      right: 0,
      isLoop: false,
    }
    let corner = start
    let direction = firstDirection
    for (;;) {
      const next = this.step(run, corner, direction)
      corner = next
      const bits = this.edges[corner] ?? 0
      if (countBits(bits) !== 2 || (corner === start && !fromJunction)) break
      const onward = bits & ~(1 << ((direction + 2) & 3))
      direction = onward & 1 ? 0 : onward & 2 ? 1 : onward & 4 ? 2 : 3
    }
    run.isLoop = corner === start && !fromJunction
    run.left = this.labelOf(run.leftPixels[0] ?? -1)
    run.right = this.labelOf(run.rightPixels[0] ?? -1)
    return run
  }

  private step(run: CrackRun, corner: number, direction: number): number {
    const x = corner % this.lattice
    const y = Math.floor(corner / this.lattice)
    const next = corner + (STEP_X[direction] ?? 0) + (STEP_Y[direction] ?? 0) * this.lattice
    this.used[corner] = (this.used[corner] ?? 0) | (1 << direction)
    this.used[next] = (this.used[next] ?? 0) | (1 << ((direction + 2) & 3))
    run.leftPixels.push(this.pixel(x, y, LEFT_OF[direction]))
    run.rightPixels.push(this.pixel(x, y, RIGHT_OF[direction]))
    run.corners.push(next)
    return next
  }

  private pixel(x: number, y: number, offset: readonly [number, number] | undefined): number {
    const column = x + (offset?.[0] ?? 0)
    const row = y + (offset?.[1] ?? 0)
    const { width, height } = this.image
    return column < 0 || row < 0 || column >= width || row >= height ? -1 : row * width + column
  }

  private labelOf(pixel: number): number {
    return pixel < 0 ? 0 : (this.image.labels[pixel] ?? 0)
  }
}

function cornerEdges({ width, height, labels }: LabelImage): Uint8Array {
  const lattice = width + 1
  const edges = new Uint8Array(lattice * (height + 1))
  const label = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : (labels[y * width + x] ?? 0)
  for (let y = 0; y <= height; y++)
    for (let x = 0; x <= width; x++) {
      const a = label(x - 1, y - 1)
      const b = label(x, y - 1)
      const c = label(x - 1, y)
      const d = label(x, y)
      if (a === b && b === c && c === d) continue
      edges[y * lattice + x] =
        (b !== d ? 1 : 0) | (c !== d ? 2 : 0) | (a !== c ? 4 : 0) | (a !== b ? 8 : 0)
    }
  return edges
}
