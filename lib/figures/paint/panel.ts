import type { Vec2 } from '../geometry/vectors'
import { extentOf } from '../raster/depth-buffer'
import { across, upward } from '../raster/camera'
import { placeOnBody } from '../props/build-props'
import type { SolvedMovement } from '../pose/solve-movement'
import { fitPath } from '../trace/fit-path'
import { closedLoops } from '../trace/loops'
import { paintArrow, placeArrow, type PlacedArrow } from './arrow'
import { paintFace } from './face-lines'
import { paintFelt, type FeltKind } from './felt'
import { isBodyLabel, paintFills, paintLines } from './fills-and-lines'
import { GROUND_LINE_MARGIN, paintGround, paintShade } from './ground'
import type { PageScale } from './page'
import { pathData, reverseBeziers, UNITS_PER_CM } from './path-data'
import { feltIn, type Scene } from './scene'
import { unitConverter } from './traced-picture'

/** Rectangle in picture units, y down. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}
export interface Panel {
  svg: string
  box: Box
  arrows: readonly PlacedArrow[]
  /** Kinds of felt area that can be seen in this panel. */
  felt: readonly FeltKind[]
}

export interface PanelContext {
  movement: SolvedMovement
  scenes: readonly Scene[]
  groundOutline: readonly Vec2[]
  hasMat: boolean
  page: PageScale
}

/** The layers of one pose: ground, ghost, body, felt areas, lines, face, arrows. */
export function paintPanel(context: PanelContext, panel: number): Panel {
  const { movement, scenes, page } = context
  const scene = scenes[panel]
  if (!scene) throw new Error(`There is no pose ${panel + 1}`)
  const lastPanel = scenes.length - 1
  const arrows = (movement.file.arrows ?? [])
    .filter((spec) => (spec.panel ?? lastPanel + 1) - 1 === panel)
    .map((spec) => ({ spec, placed: placeArrow(spec, movement.poses, panel, scene, page) }))
  const before = scenes[panel - 1]
  const layers = [
    paintGround(context.groundOutline, context.hasMat),
    paintShade(scene),
    movement.file.ghost && before ? paintGhost(before) : '',
    paintScene(movement, scene, panel),
    ...arrows.map(({ spec, placed }) => paintArrow(placed.path, page, spec.both)),
  ]
  const box = boxOf(
    context,
    scene,
    arrows.flatMap(({ placed }) => placed.path),
  )
  const svg = layers.join('')
  const felt = (['working', 'stretching'] as const).filter((k) => svg.includes(`"felt ${k}"`))
  return { svg, box, arrows: arrows.map(({ placed }) => placed), felt }
}

/** Body and props of a scene without ground or arrows (also the content of animation frames). */
export function paintScene(movement: SolvedMovement, scene: Scene, panel: number): string {
  const { traced, camera, primitives, skeleton } = scene
  const felt = feltIn(movement.file, panel).map(({ kind, areas }) =>
    paintFelt(traced.buffer, primitives, camera, areas, kind),
  )
  return [
    paintFills(traced),
    ...felt,
    paintLines(traced, camera, skeleton),
    paintFace(skeleton.head, camera, traced.buffer),
  ].join('')
}

/** Dashed outline of where the body was before: the only thing that is ever pale. */
function paintGhost({ traced }: Scene): string {
  const { picture, arcs, buffer } = traced
  const isBody = (label: number): boolean => isBodyLabel(picture.list[label])
  const outline = arcs.filter((arc) => isBody(arc.left) !== isBody(arc.right))
  const toUnits = unitConverter(buffer)
  const data = closedLoops(outline)
    .map((loop) =>
      pathData(
        loop.flatMap(({ arc, isReversed }) => {
          const curve = fitPath(arc.points, {
            tolerance: 0.5,
            startTangent: arc.startTangent,
            endTangent: arc.endTangent,
            isLoop: arc.isLoop,
          }).map(toUnits)
          return isReversed ? reverseBeziers(curve) : curve
        }),
        true,
      ),
    )
    .join('')
  return `<path class="ghost" d="${data}"/>`
}

function boxOf(context: PanelContext, scene: Scene, arrowPoints: readonly Vec2[]): Box {
  const crop = context.movement.file.crop
  const first = context.movement.poses[0]
  if (crop && first) {
    const at = placeOnBody(first.solution.state, crop.around)
    const [dx, dy] = crop.shift ?? [0, 0]
    const x = (across(scene.camera, at) + dx) * UNITS_PER_CM
    const y = -(upward(scene.camera, at) + dy) * UNITS_PER_CM
    const halfWidth = (crop.width * UNITS_PER_CM) / 2
    const halfHeight = (crop.height * UNITS_PER_CM) / 2
    return {
      left: x - halfWidth,
      right: x + halfWidth,
      top: y - halfHeight,
      bottom: y + halfHeight,
    }
  }
  const extent = extentOf(scene.primitives, scene.camera)
  const ground = GROUND_LINE_MARGIN
  const margin = 1.5 * UNITS_PER_CM
  const arrowMargin = arrowPoints.length > 0 ? 4 * UNITS_PER_CM : 0
  const xs = context.groundOutline.map(([x]) => x)
  const ys = context.groundOutline.map(([, y]) => y)
  const arrowXs = arrowPoints.map(([x]) => x)
  const arrowYs = arrowPoints.map(([, y]) => y)
  return {
    left: Math.min(
      extent.left * UNITS_PER_CM - margin,
      ...xs.map((x) => x - ground),
      ...arrowXs.map((x) => x - arrowMargin),
    ),
    right: Math.max(
      extent.right * UNITS_PER_CM + margin,
      ...xs.map((x) => x + ground),
      ...arrowXs.map((x) => x + arrowMargin),
    ),
    top: Math.min(
      -extent.top * UNITS_PER_CM - margin,
      ...ys.map((y) => y - ground),
      ...arrowYs.map((y) => y - arrowMargin),
    ),
    bottom: Math.max(
      -extent.bottom * UNITS_PER_CM + margin,
      ...ys.map((y) => y + ground),
      ...arrowYs.map((y) => y + arrowMargin),
    ),
  }
}
