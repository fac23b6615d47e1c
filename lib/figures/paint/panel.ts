import type { Vec2 } from '../geometry/vectors'
import type { SolvedMovement } from '../pose/solve-movement'
import { paintArrow, placeArrow, type PlacedArrow } from './arrow'
import { paintCloseUp } from './close-up'
import type { FeltKind } from './felt'
import { paintGhost } from './ghost'
import { paintGround, paintShade } from './ground'
import type { PageScale } from './page'
import { cropBox, panelBox, type Box } from './panel-box'
import { paintScene } from './panel-scene'
import type { Scene } from './scene'

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
  const { ghost } = movement.file
  const scene = scenes[panel]
  if (!scene) throw new Error(`There is no pose ${panel + 1}`)
  const paper = { ...scene, window: cropBox(context, scene) }
  const lastPanel = scenes.length - 1
  const arrows = (movement.file.arrows ?? [])
    .filter((spec) => (spec.panel ?? lastPanel + 1) - 1 === panel)
    .map((spec) => ({ spec, placed: placeArrow(spec, movement.poses, panel, paper, page) }))
  const before = scenes[panel - 1]
  const closeUp = paintCloseUp(movement, scene, panel)
  const layers = [
    paintGround(context.groundOutline, context.hasMat),
    paintShade(scene),
    ghost && ghost !== 'over' && before ? paintGhost(before, ghost) : '',
    paintScene(movement, scene, panel),
    ghost === 'over' && before ? paintGhost(before, ghost) : '',
    ...arrows.map(({ spec, placed }) => paintArrow(placed.path, page, spec.both)),
    closeUp?.svg ?? '',
  ]
  const box = panelBox(context, scene, {
    arrows: arrows.flatMap(({ placed }) => placed.path),
    before: ghost ? before : undefined,
    closeUp: closeUp?.box,
  })
  const svg = layers.join('')
  const felt = (['working', 'stretching'] as const).filter((k) => svg.includes(`"felt ${k}"`))
  return { svg, box, arrows: arrows.map(({ placed }) => placed), felt }
}
