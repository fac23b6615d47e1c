import type { Vec2 } from '../geometry/vectors'
import type { ArrowSpec } from '../pose/pose-file'
import type { SolvedPose } from '../pose/starting-point'
import { arrowPath } from './arrow-path'
import {
  atLeast,
  coverCost,
  partOfPath,
  pathLength,
  placeBeside,
  placeStraight,
  type Paper,
} from './arrow-placing'
import type { PageScale } from './page'
import { polygonData, smoothCurve, UNITS_PER_CM } from './path-data'
import type { Scene } from './scene'

/** Sizes on paper, so that an arrow reads the same on every figure. */
export const ARROW_MM = { shaft: 0.85, headLength: 2.7, headWidth: 2.5, casing: 0.45, shortest: 7 }

export interface PlacedArrow {
  path: Vec2[]
  /** 0 when it lies on free paper, 1 when it lies on the body, more on hands and face. */
  coverCost: number
}

/** Where an arrow of a panel goes, in picture units. */
export function placeArrow(
  spec: ArrowSpec,
  poses: readonly SolvedPose[],
  panel: number,
  paper: Paper & { camera: Scene['camera'] },
  page: PageScale,
): PlacedArrow {
  const halfWidth = (ARROW_MM.headWidth * page.unitsPerMm) / 2
  const [from, to] = spec.span ?? (spec.follow ? [0.06, 0.94] : [0, 1])
  const whole = arrowPath(spec, poses, panel, paper.camera)
  const raw = atLeast(partOfPath(whole, from, to), ARROW_MM.shortest * page.unitsPerMm)
  const path = partOfPath(moved(spec, raw, paper, halfWidth), 0, 1)
  return { path, coverCost: coverCost(paper, path, halfWidth * 0.5) }
}

function moved(spec: ArrowSpec, raw: readonly Vec2[], paper: Paper, halfWidth: number): Vec2[] {
  if (spec.beside) {
    const [dx, dy] = spec.beside
    return raw.map(([x, y]): Vec2 => [x + dx * UNITS_PER_CM, y - dy * UNITS_PER_CM])
  }
  if (spec.follow) return placeBeside(paper, raw, halfWidth)
  return spec.straight ? placeStraight(paper, raw, halfWidth) : [...raw]
}

/** An arrow with a casing in the paper's colour; a head at both ends when it goes to and fro. */
export function paintArrow(path: readonly Vec2[], page: PageScale, isBothWays = false): string {
  const head = ARROW_MM.headLength * page.unitsPerMm
  const total = pathLength(path)
  if (total < head * 1.3) return ''
  const cut = (head * 0.8) / total
  const shaft = smoothCurve(partOfPath(path, isBothWays ? cut : 0, 1 - cut), 2)
  const ends = [headAt(path, page), ...(isBothWays ? [headAt([...path].reverse(), page)] : [])]
  const heads = ends.join('')
  return (
    `<path class="arrow-casing" d="${shaft}"/><path class="head-casing" d="${heads}"/>` +
    `<path class="arrow-shaft" d="${shaft}"/><path class="arrow-head" d="${heads}"/>`
  )
}

function headAt(path: readonly Vec2[], page: PageScale): string {
  const headLength = ARROW_MM.headLength * page.unitsPerMm
  const half = (ARROW_MM.headWidth * page.unitsPerMm) / 2
  const tip = path.at(-1) ?? [0, 0]
  const neck = partOfPath(path, 1 - (headLength * 0.8) / (pathLength(path) || 1), 1, 1)[0] ?? tip
  const size = Math.hypot(tip[0] - neck[0], tip[1] - neck[1]) || 1
  const ux = (tip[0] - neck[0]) / size
  const uy = (tip[1] - neck[1]) / size
  const bx = tip[0] - ux * headLength
  const by = tip[1] - uy * headLength
  return polygonData([
    tip,
    [bx - uy * half, by + ux * half],
    [bx + ux * headLength * 0.18, by + uy * headLength * 0.18],
    [bx + uy * half, by - ux * half],
  ])
}
