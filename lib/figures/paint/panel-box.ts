import type { Vec2 } from '../geometry/vectors'
import { placeOnBody } from '../props/build-props'
import { across, upward } from '../raster/camera'
import { extentOf } from '../raster/depth-buffer'
import { GROUND_LINE_MARGIN } from './ground'
import type { PanelContext } from './panel'
import { UNITS_PER_CM } from './path-data'
import type { Scene } from './scene'

/** Rectangle in picture units, y down. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** What a panel shows beside its scene. */
interface Extras {
  arrows: readonly Vec2[]
  before?: Scene
  closeUp?: Box
}

/** The rectangle of a panel: the crop that is asked for, or all that is drawn. */
export function panelBox(context: PanelContext, scene: Scene, extras: Extras): Box {
  return cropBox(context, scene) ?? boxAround(context, scene, extras)
}

/** The window of a close-up panel, or undefined where all is shown. */
export function cropBox(
  { movement }: Pick<PanelContext, 'movement'>,
  { camera }: Scene,
): Box | undefined {
  const { crop } = movement.file
  const first = movement.poses[0]
  if (!crop || !first) return undefined
  const at = placeOnBody(first.solution.state, crop.around)
  const [dx, dy] = crop.shift ?? [0, 0]
  const x = (across(camera, at) + dx) * UNITS_PER_CM
  const y = -(upward(camera, at) + dy) * UNITS_PER_CM
  const halfWidth = (crop.width * UNITS_PER_CM) / 2
  const halfHeight = (crop.height * UNITS_PER_CM) / 2
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

const boxOfPoints = (points: readonly Vec2[], margin: number): Box => ({
  left: Math.min(...points.map(([x]) => x)) - margin,
  right: Math.max(...points.map(([x]) => x)) + margin,
  top: Math.min(...points.map(([, y]) => y)) - margin,
  bottom: Math.max(...points.map(([, y]) => y)) + margin,
})

const boxOfScene = (primitives: Scene['primitives'], { camera }: Scene, margin: number): Box => {
  const { left, right, top, bottom } = extentOf(primitives, camera)
  return {
    left: left * UNITS_PER_CM - margin,
    right: right * UNITS_PER_CM + margin,
    top: -top * UNITS_PER_CM - margin,
    bottom: -bottom * UNITS_PER_CM + margin,
  }
}

function boxAround(
  { groundOutline }: PanelContext,
  scene: Scene,
  { arrows, before, closeUp }: Extras,
): Box {
  const boxes = [
    boxOfScene(scene.primitives, scene, 1.5 * UNITS_PER_CM),
    boxOfPoints(groundOutline, GROUND_LINE_MARGIN),
    ...(arrows.length > 0 ? [boxOfPoints(arrows, 4 * UNITS_PER_CM)] : []),
    ...(before ? [boxOfScene(before.body, before, UNITS_PER_CM)] : []),
    ...(closeUp ? [closeUp] : []),
  ]
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  }
}
