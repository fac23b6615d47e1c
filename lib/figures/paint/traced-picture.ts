import type { Primitive } from '../body/primitive'
import type { Vec2 } from '../geometry/vectors'
import type { Camera } from '../raster/camera'
import { rasterise, type DepthBuffer } from '../raster/depth-buffer'
import { boundaryFinder } from '../raster/subpixel'
import type { Bezier } from '../trace/bezier-fit'
import { despeckle } from '../trace/despeckle'
import { fitPath } from '../trace/fit-path'
import { planarMap, type Arc } from '../trace/planar-map'
import { labelPicture, passesBetween, type FarSides, type LabelledPicture } from './labels'
import { UNITS_PER_CM } from './path-data'

/** The picture of one pose as labelled regions with smooth shared boundaries. */
export interface TracedPicture {
  buffer: DepthBuffer
  picture: LabelledPicture
  arcs: readonly Arc[]
  /** Béziers of an arc in picture units (fitted once, used by both neighbours). */
  curveOf: (arc: Arc) => Bezier[]
  /** Fits part of an arc, point numbers inclusive. */
  curveOfPart: (arc: Arc, from: number, to: number) => Bezier[]
}

export interface Sampling {
  pixelsPerCm: number
  /** How far a fitted curve may stray from the traced boundary, cm. */
  toleranceCm: number
}

export function tracePicture(
  primitives: readonly Primitive[],
  camera: Camera,
  far: FarSides,
  { pixelsPerCm, toleranceCm }: Sampling,
): TracedPicture {
  const buffer = rasterise(primitives, camera, pixelsPerCm)
  const picture = labelPicture(buffer, primitives, camera, far)
  despeckle(picture, Math.round(pixelsPerCm * pixelsPerCm * 0.8))
  const arcs = planarMap(picture, {
    findBoundary: boundaryFinder(buffer, primitives, camera),
    passesBetween: (left, right) =>
      passesBetween(picture.list[left], picture.list[right], primitives),
  })
  const toUnits = unitConverter(buffer)
  const tolerance = toleranceCm * pixelsPerCm
  const cache = new Map<Arc, Bezier[]>()
  const curveOfPart = (arc: Arc, from: number, to: number): Bezier[] =>
    fitPath(arc.points.slice(from, to + 1), {
      tolerance,
      startTangent: from === 0 ? arc.startTangent : undefined,
      endTangent: to === arc.points.length - 1 ? arc.endTangent : undefined,
      isLoop: arc.isLoop && from === 0 && to === arc.points.length - 1,
    }).map(toUnits)
  const curveOf = (arc: Arc): Bezier[] => {
    const known = cache.get(arc)
    if (known) return known
    const curve = curveOfPart(arc, 0, arc.points.length - 1)
    cache.set(arc, curve)
    return curve
  }
  return { buffer, picture, arcs, curveOf, curveOfPart }
}

/** Pixel coordinates of a buffer to picture units, y down. */
export function unitConverter(grid: {
  left: number
  top: number
  pixelsPerCm: number
}): (b: Bezier) => Bezier {
  const unit = ([x, y]: Vec2): Vec2 => [
    (grid.left + x / grid.pixelsPerCm) * UNITS_PER_CM,
    (y / grid.pixelsPerCm - grid.top) * UNITS_PER_CM,
  ]
  return (b) => [unit(b[0]), unit(b[1]), unit(b[2]), unit(b[3])]
}
