import type { Primitive } from '../body/primitive'
import type { Vec2, Vec3 } from '../geometry/vectors'
import type { PoseFile } from '../pose/pose-file'
import type { SolvedMovement } from '../pose/solve-movement'
import { placeOnBody } from '../props/build-props'
import { across, upward, type Camera } from '../raster/camera'
import { paintShade } from './ground'
import type { Box } from './panel-box'
import { paintScene } from './panel-scene'
import { UNITS_PER_CM } from './path-data'
import { cameraOf, sceneOf, type Scene } from './scene'

type CloseUp = NonNullable<PoseFile['closeUp']>

/** Finer than the panel, because it is shown larger. */
const SAMPLING = { pixelsPerCm: 4, toleranceCm: 0.07 }
const EDGE = 6

const projected = (camera: Camera, at: Vec3): Vec2 => [
  across(camera, at) * UNITS_PER_CM,
  -upward(camera, at) * UNITS_PER_CM,
]

/** The place a close-up looks at: it stays where it is in every panel, so that what moves is seen. */
function placeOf({ around }: CloseUp, { poses }: SolvedMovement): Vec3 | undefined {
  if (typeof around !== 'string') return [around.along ?? 0, around.height ?? 0, around.toward ?? 0]
  const first = poses[0]
  return first && placeOnBody(first.solution.state, around)
}

/** The round window of a panel with a thread to the place it shows, or undefined without one. */
export function paintCloseUp(
  movement: SolvedMovement,
  scene: Scene,
  panel: number,
): { svg: string; box: Box } | undefined {
  const { closeUp, base, view } = movement.file
  const place = closeUp && placeOf(closeUp, movement)
  if (!closeUp || !place || closeUp.panels?.includes(panel + 1) === false) return undefined
  const camera = cameraOf({ base, view: closeUp.view ?? view })
  const source = projected(camera, place)
  const near = scene.primitives.filter(
    (piece) => isLow(piece, closeUp.below) && isNear(piece, camera, source, closeUp.radius),
  )
  const closer = sceneOf({ ...scene, primitives: near, camera }, SAMPLING)
  const pin = projected(scene.camera, place)
  const centre: Vec2 = [
    pin[0] + closeUp.at[0] * UNITS_PER_CM,
    pin[1] - closeUp.at[1] * UNITS_PER_CM,
  ]
  const radius = closeUp.radius * closeUp.zoom * UNITS_PER_CM
  const picture = paintShade(closer) + paintScene(movement, closer, panel)
  const svg = windowOf({ pin, centre, radius, source, picture, zoom: closeUp.zoom, panel })
  const [x, y] = centre
  const reach = radius + EDGE
  return { svg, box: { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach } }
}

const isLow = ({ centre, radii }: Primitive, below = Infinity): boolean =>
  centre[1] + Math.min(...radii) < below

function isNear(piece: Primitive, camera: Camera, [x, y]: Vec2, radiusCm: number): boolean {
  if (piece.shape === 'box') return true
  const [px, py] = projected(camera, piece.centre)
  const reach = radiusCm + Math.max(...piece.radii) + 4
  return Math.hypot(px - x, py - y) < reach * UNITS_PER_CM
}

interface Window {
  pin: Vec2
  centre: Vec2
  radius: number
  source: Vec2
  picture: string
  zoom: number
  panel: number
}

function windowOf({ pin, centre, radius, source, picture, zoom, panel }: Window): string {
  const round = ([x, y]: Vec2): string => `${Math.round(x)} ${Math.round(y)}`
  const [cx, cy] = centre.map(Math.round)
  const circle = `cx="${cx}" cy="${cy}" r="${Math.round(radius)}"`
  const length = Math.hypot(centre[0] - pin[0], centre[1] - pin[1]) || 1
  const at = (distance: number): Vec2 => [
    pin[0] + ((centre[0] - pin[0]) / length) * distance,
    pin[1] + ((centre[1] - pin[1]) / length) * distance,
  ]
  const spot = 4 * UNITS_PER_CM
  const end = length - radius
  const thread =
    end > spot ? `<path class="thread" d="M${round(at(spot))}L${round(at(end))}"/>` : ''
  return (
    `<circle class="thread" cx="${Math.round(pin[0])}" cy="${Math.round(pin[1])}" r="${spot}"/>${thread}` +
    `<clipPath id="close-up-${panel}"><circle ${circle}/></clipPath>` +
    `<g clip-path="url(#close-up-${panel})"><circle class="window" ${circle}/>` +
    `<g class="close-up" transform="translate(${round(centre)}) scale(${zoom}) translate(${round([-source[0], -source[1]])})">${picture}</g></g>` +
    `<circle class="rim" ${circle}/>`
  )
}
