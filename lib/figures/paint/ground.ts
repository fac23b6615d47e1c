import type { Primitive } from '../body/primitive'
import type { Vec2, Vec3 } from '../geometry/vectors'
import { across, upward, type Camera } from '../raster/camera'
import { fitPath } from '../trace/fit-path'
import { closedLoops } from '../trace/loops'
import { planarMap } from '../trace/planar-map'
import { pathData, polygonData, reverseBeziers, UNITS_PER_CM } from './path-data'
import type { Scene } from './scene'
import { unitConverter } from './traced-picture'

/** Rectangle on the floor, world cm. */
export interface Footprint {
  minX: number
  maxX: number
  minZ: number
  maxZ: number
}

const MAT_MARGIN_CM = 6
const MAT_HALF_WIDTH_CM = 32
const FLOOR_MARGIN_CM = 9

/** The floor patch or mat that holds all poses of a movement, the same in every panel. */
export function footprintOf(scenes: readonly Scene[], isMat: boolean): Footprint {
  const print: Footprint = { minX: 1e9, maxX: -1e9, minZ: 1e9, maxZ: -1e9 }
  for (const { body, props } of scenes)
    for (const primitive of isMat ? body : [...body, ...props].filter(isLow)) {
      const [rx, rz] =
        primitive.shape === 'box'
          ? [primitive.radii[0], primitive.radii[2]]
          : [Math.min(...primitive.radii), Math.min(...primitive.radii)]
      print.minX = Math.min(print.minX, primitive.centre[0] - rx)
      print.maxX = Math.max(print.maxX, primitive.centre[0] + rx)
      print.minZ = Math.min(print.minZ, primitive.centre[2] - rz)
      print.maxZ = Math.max(print.maxZ, primitive.centre[2] + rz)
    }
  const margin = isMat ? MAT_MARGIN_CM : FLOOR_MARGIN_CM
  const middle = (print.minZ + print.maxZ) / 2
  const half = (print.maxZ - print.minZ) / 2 + margin
  const halfZ = isMat ? Math.max(MAT_HALF_WIDTH_CM, half - 2) : half
  return {
    minX: print.minX - margin,
    maxX: print.maxX + margin,
    minZ: middle - halfZ,
    maxZ: middle + halfZ,
  }
}

const isLow = (primitive: Primitive): boolean =>
  primitive.centre[1] - Math.min(...primitive.radii) < 10 || primitive.shape === 'box'

const project = (camera: Camera, world: Vec3): Vec2 => [
  across(camera, world) * UNITS_PER_CM,
  -upward(camera, world) * UNITS_PER_CM,
]

/** Room round the ground for half its line, picture units. */
export const GROUND_LINE_MARGIN = 6

/** Outline of the footprint with rounded corners, in picture units. */
export function footprintOutline(print: Footprint, camera: Camera, isMat: boolean): Vec2[] {
  const width = print.maxX - print.minX
  const depth = print.maxZ - print.minZ
  const radius = isMat ? 4 : Math.min(width, depth) * 0.42
  const corners: readonly (readonly [number, number, number])[] = [
    [print.maxX - radius, print.maxZ - radius, 0],
    [print.minX + radius, print.maxZ - radius, 90],
    [print.minX + radius, print.minZ + radius, 180],
    [print.maxX - radius, print.minZ + radius, 270],
  ]
  return corners.flatMap(([x, z, from]) =>
    Array.from({ length: 9 }, (_, i) => {
      const angle = ((from + (i * 90) / 8) * Math.PI) / 180
      return project(camera, [x + radius * Math.cos(angle), 0, z + radius * Math.sin(angle)])
    }),
  )
}

export function paintGround(outline: readonly Vec2[], isMat: boolean): string {
  return `<path class="${isMat ? 'mat' : 'floor'}" d="${polygonData(outline)}"/>`
}

const SHADE_GRID_PER_CM = 1.6
const SHADE_HEIGHT_CM = 9

/** Soft shade on the floor where the body is near it, so that it rests instead of floating. */
export function paintShade({ primitives, camera, traced }: Scene): string {
  const { buffer } = traced
  const scale = SHADE_GRID_PER_CM
  const grid = { left: buffer.left - 6, top: buffer.top + 2, pixelsPerCm: scale }
  const width = Math.ceil((buffer.width / buffer.pixelsPerCm + 12) * scale)
  const height = Math.ceil((buffer.height / buffer.pixelsPerCm + 8) * scale)
  const labels = new Uint16Array(width * height)
  for (const primitive of primitives) {
    if (primitive.shape === 'box' && primitive.centre[1] - primitive.radii[1] > 1) continue
    const size = Math.min(...primitive.radii)
    const gap = primitive.centre[1] - size
    if (gap > SHADE_HEIGHT_CM || primitive.shape === 'box') continue
    const radius = size * (1 - gap / (SHADE_HEIGHT_CM * 1.4)) + 1.6
    const [x, y, z] = primitive.centre
    stamp(
      labels,
      width,
      height,
      (across(camera, [x, 0, z]) - grid.left) * scale,
      (grid.top - upward(camera, [x, Math.min(0, y), z])) * scale,
      radius * scale,
      radius * scale * Math.max(0.14, camera.toViewer[1]),
    )
  }
  const arcs = planarMap({ width, height, labels }, { passesBetween: () => 12 })
  const toUnits = unitConverter(grid)
  const data = closedLoops(arcs)
    .map((loop) =>
      pathData(
        loop.flatMap(({ arc, isReversed }) => {
          const curve = fitPath(arc.points, {
            tolerance: 0.5,
            isLoop: arc.isLoop,
            cornerDegrees: 89,
          }).map(toUnits)
          return isReversed ? reverseBeziers(curve) : curve
        }),
        true,
      ),
    )
    .join('')
  return data ? `<path class="shade" d="${data}"/>` : ''
}

function stamp(
  labels: Uint16Array,
  width: number,
  height: number,
  x: number,
  y: number,
  rx: number,
  ry: number,
): void {
  for (let row = Math.max(0, Math.floor(y - ry)); row <= Math.min(height - 1, y + ry); row++) {
    const inside = 1 - ((row + 0.5 - y) / ry) ** 2
    if (inside <= 0) continue
    const half = rx * Math.sqrt(inside)
    const first = Math.max(0, Math.ceil(x - half - 0.5))
    const last = Math.min(width - 1, Math.floor(x + half - 0.5))
    for (let column = first; column <= last; column++) labels[row * width + column] = 1
  }
}
