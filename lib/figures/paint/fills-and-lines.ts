import { unproject, type Camera } from '../raster/camera'
import { EMPTY_DEPTH } from '../raster/depth-buffer'
import type { Skeleton } from '../skeleton/kinematics'
import type { Arc } from '../trace/planar-map'
import { closedLoops } from '../trace/loops'
import type { Label } from './labels'
import { lineFor } from './line-rules'
import { pathData, reverseBeziers } from './path-data'
import { LINE_KINDS, type LineKind } from './theme'
import type { TracedPicture } from './traced-picture'

/** One path per paint, so that a shirt is one shape however many parts wear it. */
export function paintFills(traced: TracedPicture): string {
  const { arcs, picture, curveOf } = traced
  const paints = [...new Set(picture.list.map((label) => label.paint))].filter(Boolean)
  return paints
    .map((paint) => {
      const isPaint = (label: number): boolean => picture.list[label]?.paint === paint
      const bounding = arcs.filter((arc) => isPaint(arc.left) !== isPaint(arc.right))
      const data = closedLoops(bounding)
        .map((loop) =>
          pathData(
            loop.flatMap(({ arc, isReversed }) =>
              isReversed ? reverseBeziers(curveOf(arc)) : curveOf(arc),
            ),
            true,
          ),
        )
        .join('')
      return data ? `<path class="${paint}" d="${data}"/>` : ''
    })
    .join('')
}

/** One path per kind of line, thin ones first. */
export function paintLines(traced: TracedPicture, camera: Camera, skeleton: Skeleton): string {
  const data = new Map<LineKind, string>()
  const arcs = traced.arcs.filter((arc) => !isScrap(arc, traced.buffer.pixelsPerCm))
  for (const arc of arcs)
    for (const run of runsOf(traced, arc, camera, skeleton)) {
      if (!run.kind) continue
      const isWhole = run.from === 0 && run.to === arc.points.length - 1
      const curve = isWhole ? traced.curveOf(arc) : traced.curveOfPart(arc, run.from, run.to)
      data.set(run.kind, (data.get(run.kind) ?? '') + pathData(curve, isWhole && arc.isLoop))
    }
  return LINE_KINDS.map((kind) =>
    data.has(kind) ? `<path class="line ${kind}" d="${data.get(kind)}"/>` : '',
  ).join('')
}

/** A closed line round less than a fingertip: two surfaces that happen to touch. */
const isScrap = (arc: Arc, pixelsPerCm: number): boolean =>
  arc.isLoop && arc.points.length < pixelsPerCm * 6

interface Run {
  kind: LineKind | undefined
  from: number
  to: number
}

function runsOf(
  traced: TracedPicture,
  arc: Arc,
  camera: Camera,
  skeleton: Skeleton,
): readonly Run[] {
  const kinds = arc.leftPixels.map((_, i) => kindAt(traced, arc, i, camera, skeleton))
  const runs: Run[] = []
  kinds.forEach((kind, i) => {
    const last = runs.at(-1)
    if (last && last.kind === kind) last.to = i + 1
    else runs.push({ kind, from: i, to: i + 1 })
  })
  const settled = dropShortRuns(runs, traced.buffer.pixelsPerCm * 2.2)
  const shift = arc.isLoop ? 0 : 1
  const count = kinds.length
  return settled.map((run) => ({
    kind: run.kind,
    from: run.from === 0 ? 0 : run.from + shift,
    to: run.to === count ? arc.points.length - 1 : run.to + shift,
  }))
}

function kindAt(
  traced: TracedPicture,
  arc: Arc,
  i: number,
  camera: Camera,
  skeleton: Skeleton,
): LineKind | undefined {
  const { buffer, picture } = traced
  const depth = (pixel: number): number =>
    pixel < 0 ? EMPTY_DEPTH : (buffer.depth[pixel] ?? EMPTY_DEPTH)
  const leftDepth = depth(arc.leftPixels[i] ?? -1)
  const rightDepth = depth(arc.rightPixels[i] ?? -1)
  const left = picture.list[arc.left]
  const right = picture.list[arc.right]
  if (!left || !right) return undefined
  const isLeftFront = leftDepth > rightDepth
  const [px, py] = arc.points[i + (arc.isLoop ? 0 : 1)] ?? [0, 0]
  return lineFor(
    {
      front: isLeftFront ? left : right,
      back: isLeftFront ? right : left,
      depthStepCm: Math.abs(leftDepth - rightDepth),
      at: unproject(
        camera,
        buffer.left + px / buffer.pixelsPerCm,
        buffer.top - py / buffer.pixelsPerCm,
        Math.max(leftDepth, rightDepth),
      ),
    },
    skeleton,
  )
}

/** Closes short gaps and drops short scraps of line (twice, so that merged neighbours settle). */
function dropShortRuns(runs: Run[], minimum: number): Run[] {
  for (let pass = 0; pass < 2; pass++)
    for (let i = 0; i < runs.length; i++) {
      const run = runs[i]
      if (!run || run.to - run.from >= minimum || runs.length === 1) continue
      const before = runs[i - 1]
      const after = runs[i + 1]
      if (before && after && before.kind === after.kind) {
        before.to = after.to
        runs.splice(i, 2)
      } else if (before) {
        before.to = run.to
        runs.splice(i, 1)
      } else if (after) {
        after.from = run.from
        runs.splice(i, 1)
      }
      i--
    }
  return runs
}

export const isBodyLabel = (label: Label | undefined): boolean =>
  Boolean(label && !label.isProp && label.material !== 'nothing')
