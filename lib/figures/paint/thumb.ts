import { panelContext, type Figure } from '../figure'
import { extentOf } from '../raster/depth-buffer'
import { svgDocument } from './document'
import { paintGround, paintShade } from './ground'
import { pageScale, type PageScale } from './page'
import type { Box } from './panel-box'
import { paintScene } from './panel-scene'
import { UNITS_PER_CM } from './path-data'
import { buildScene } from './scene'

/** A thumbnail is laid out on a little page of its own, so that its lines stay strong in a list. */
const THUMB_MM = { width: 24, height: 16 }
const MARGIN_CM = 5
/** Shown at about 3 pixels a millimetre: finer curves could not be seen. */
const THUMB_SAMPLING = { pixelsPerCm: 2.4, toleranceCm: 0.2 }

export interface Thumb {
  content: string
  box: Box
  page: PageScale
}

/** The last pose alone, close up: no arrow, number, key or fine line would be legible in a list. */
export function drawThumb(figure: Figure): Thumb {
  const { movement, scenes } = figure
  const last = movement.poses.length - 1
  const pose = movement.poses[last]
  if (!pose) throw new Error('A movement has at least one pose')
  const scene = buildScene(movement, pose, THUMB_SAMPLING)
  const { groundOutline, hasMat } = panelContext(movement, scenes, figure.page)
  const content = [
    paintGround(groundOutline, hasMat),
    paintShade(scene),
    paintScene(movement, scene, last),
  ]
    .join('')
    .replace(/<path class="(?:line (?:fine|face|detail)|felt [^"]*|felt-ground)"[^>]*\/>/g, '')
  const crop = movement.file.crop ? figure.panels[last]?.box : undefined
  const box = framed(crop ?? bodyBox(extentOf(scene.body, scene.camera)))
  const mmPerCm = (THUMB_MM.width / (box.right - box.left)) * UNITS_PER_CM
  return { content, box, page: pageScale(mmPerCm) }
}

/** The thumbnail as an SVG file; lists say in words what it shows, so it says nothing itself. */
export function writeThumb(figure: Figure, { content, box, page }: Thumb, isLeft: boolean): string {
  return svgDocument(
    isLeft ? `<g transform="scale(-1 1)">${content}</g>` : content,
    isLeft ? { ...box, left: -box.right, right: -box.left } : box,
    {
      ...{ page, felt: [], person: figure.movement.person, theme: 'adaptive' },
      ...{ id: `${figure.slug}${isLeft ? '-tm' : '-t'}`, title: '', description: '' },
    },
  )
}

const bodyBox = (extent: { left: number; right: number; top: number; bottom: number }): Box => ({
  left: (extent.left - MARGIN_CM) * UNITS_PER_CM,
  right: (extent.right + MARGIN_CM) * UNITS_PER_CM,
  top: -(extent.top + MARGIN_CM) * UNITS_PER_CM,
  bottom: -(extent.bottom - MARGIN_CM) * UNITS_PER_CM,
})

/** The box grown about its middle to the shape that every thumbnail has. */
function framed({ left, right, top, bottom }: Box): Box {
  const shape = THUMB_MM.width / THUMB_MM.height
  const halfHeight = Math.max(bottom - top, (right - left) / shape) / 2
  const [x, y, halfWidth] = [(left + right) / 2, (top + bottom) / 2, halfHeight * shape]
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}
