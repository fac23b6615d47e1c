import type { FeltArea } from '../body/felt-areas'
import type { Primitive } from '../body/primitive'
import { toLocal } from '../geometry/rotations'
import { unproject, type Camera } from '../raster/camera'
import { pixelX, pixelY, type DepthBuffer } from '../raster/depth-buffer'
import { despeckle, type LabelImage } from '../trace/despeckle'
import { fitPath } from '../trace/fit-path'
import { closedLoops } from '../trace/loops'
import { planarMap } from '../trace/planar-map'
import { blur } from './blur'
import { pathData, reverseBeziers } from './path-data'
import { unitConverter } from './traced-picture'

export type FeltKind = 'working' | 'stretching'
/** Scraps below this size are not drawn: a stray dot explains nothing. */
const SMALLEST_PATCH_CM2 = 16

/** Pixels of skin or clothes that lie in a felt area. */
export function feltMask(
  buffer: DepthBuffer,
  primitives: readonly Primitive[],
  camera: Camera,
  areas: readonly FeltArea[],
): Uint8Array {
  return Uint8Array.from(buffer.primitive, (number, pixel) => {
    const primitive = primitives[number]
    const candidates = areas.filter((area) => area.region === primitive?.region)
    if (!primitive || candidates.length === 0) return 0
    const x = pixelX(buffer, pixel % buffer.width)
    const y = pixelY(buffer, Math.floor(pixel / buffer.width))
    const local = toLocal(primitive.frame, unproject(camera, x, y, buffer.depth[pixel] ?? 0))
    return candidates.some((area) => isInside(area, local)) ? 1 : 0
  })
}

function isInside({ centre, radii }: FeltArea, local: readonly [number, number, number]): boolean {
  const dx = (local[0] - centre[0]) / radii[0]
  const dy = (local[1] - centre[1]) / radii[1]
  const dz = (local[2] - centre[2]) / radii[2]
  return dx * dx + dy * dy + dz * dz < 1
}

/** A soft-edged patch where the movement is felt, textured by kind. */
export function paintFelt(
  buffer: DepthBuffer,
  primitives: readonly Primitive[],
  camera: Camera,
  areas: readonly FeltArea[],
  kind: FeltKind,
): string {
  const image = softened(buffer, primitives, feltMask(buffer, primitives, camera, areas))
  const arcs = planarMap(image, { passesBetween: () => 30 })
  const toUnits = unitConverter(buffer)
  const data = closedLoops(arcs)
    .map((loop) =>
      pathData(
        loop.flatMap(({ arc, isReversed }) => {
          const curve = fitPath(arc.points, {
            tolerance: 0.34 * buffer.pixelsPerCm,
            isLoop: arc.isLoop,
            cornerDegrees: 75,
          }).map(toUnits)
          return isReversed ? reverseBeziers(curve) : curve
        }),
        true,
      ),
    )
    .join('')
  return data
    ? `<path class="felt-ground" d="${data}"/><path class="felt ${kind}" d="${data}"/>`
    : ''
}

function softened(
  buffer: DepthBuffer,
  primitives: readonly Primitive[],
  mask: Uint8Array,
): LabelImage {
  const { width, height, pixelsPerCm } = buffer
  const radius = Math.round(pixelsPerCm * 1.6)
  const felt = Float32Array.from(mask)
  const isBody = Float32Array.from(buffer.primitive, (number) =>
    number >= 0 && primitives[number]?.material !== 'prop' ? 1 : 0,
  )
  const body = isBody.slice()
  blur(felt, width, height, radius)
  blur(body, width, height, radius)
  const labels = Uint16Array.from(felt, (value, k) =>
    isBody[k] && value > 0.5 * (body[k] ?? 0) ? 1 : 0,
  )
  const image = { width, height, labels }
  despeckle(image, pixelsPerCm * pixelsPerCm * SMALLEST_PATCH_CM2)
  return image
}
