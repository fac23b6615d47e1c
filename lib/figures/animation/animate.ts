import { svgDocument } from '../paint/document'
import { GROUND_LINE_MARGIN, paintGround } from '../paint/ground'
import type { Box } from '../paint/panel-box'
import { paintScene } from '../paint/panel-scene'
import { buildScene } from '../paint/scene'
import { panelContext, type Figure, type WriteOptions } from '../figure'
import { solveBetween, type InBetween } from '../pose/inbetween'
import type { SolvedMovement } from '../pose/solve-movement'
import { UNITS_PER_CM } from '../paint/path-data'
import { extentOf } from '../raster/depth-buffer'
import { smoothstep } from '../geometry/vectors'
import { visibilityCss, type Tempo } from './timeline'

/** Frames between the first and the last pose of a movement. */
const FRAMES_BETWEEN = 6
/** Frames show briefly, so they are sampled a little coarser than stills. */
const FRAME_SAMPLING = { pixelsPerCm: 2.4, toleranceCm: 0.16 }

/** Only what the eye can follow: fine finger lines stay out of moving frames. */
const withoutFineLines = (svg: string): string =>
  svg
    .replace(/<path class="line fine"[^>]*\/>/g, '')
    .replace(/<path class="line face"[^>]*\/>/g, '')

/** The moving part of a figure: frame groups on one ground, and the box that holds them all. */
export interface Animation {
  content: string
  box: Box
  frameCount: number
}

/** Draws the frames from the first to the last pose; undefined for a single pose. */
export function drawAnimation(figure: Figure): Animation | undefined {
  const { movement, page } = figure
  const { poses } = movement
  if (poses.length < 2) return undefined
  const scenes = framesOf(movement).map((frame) => buildScene(movement, frame, FRAME_SAMPLING))
  const context = panelContext(movement, figure.scenes, page)
  const frames = scenes
    .map((scene, i) => {
      const panel = i === scenes.length - 1 ? poses.length - 1 : 0
      const picture = withoutFineLines(paintScene(movement, scene, panel))
      return `<g class="frame" id="f${i}">${picture}</g>`
    })
    .join('')
  const extents = scenes.map((scene) => extentOf(scene.primitives, scene.camera))
  return {
    content: paintGround(context.groundOutline, context.hasMat) + frames,
    box: unionBox(extents, context.groundOutline),
    frameCount: scenes.length,
  }
}

/** Key poses with the poses solved between them, in order. */
function framesOf(movement: SolvedMovement): InBetween[] {
  const { poses } = movement
  const between = Math.max(3, Math.floor(FRAMES_BETWEEN / (poses.length - 1)))
  return poses.flatMap((to, i) => {
    const from = poses[i - 1]
    const key = { subject: to.subject, solution: to.solution }
    if (!from) return [key]
    const middles = Array.from({ length: between }, (_, k) =>
      solveBetween(movement, from, to, smoothstep(0, 1, (k + 1) / (between + 1))),
    )
    return [...middles, key]
  })
}

/** The animation as one SVG file that moves by CSS: start, end and back at the dose's tempo. */
export function writeAnimation(
  figure: Figure,
  animation: Animation,
  tempo: Tempo,
  options: WriteOptions,
): string {
  const { content, box, frameCount } = animation
  const { isMirrored } = options
  return svgDocument(
    isMirrored ? `<g transform="scale(-1 1)">${content}</g>` : content,
    isMirrored ? { ...box, left: -box.right, right: -box.left } : box,
    {
      page: figure.page,
      id: `${figure.slug}${isMirrored ? '-am' : '-a'}`,
      felt: figure.felt,
      person: figure.movement.person,
      theme: options.theme,
      css: visibilityCss(frameCount, tempo),
      ...options.text,
    },
  )
}

function unionBox(
  extents: readonly { left: number; right: number; bottom: number; top: number }[],
  outline: readonly (readonly [number, number])[],
): Box {
  const xs = outline.map(([x]) => x)
  const ys = outline.map(([, y]) => y)
  const margin = 1.5
  const line = GROUND_LINE_MARGIN
  const units = (cm: number): number => cm * UNITS_PER_CM
  return {
    left: Math.min(...extents.map((e) => units(e.left - margin)), ...xs.map((x) => x - line)),
    right: Math.max(...extents.map((e) => units(e.right + margin)), ...xs.map((x) => x + line)),
    top: Math.min(...extents.map((e) => -units(e.top + margin)), ...ys.map((y) => y - line)),
    bottom: Math.max(...extents.map((e) => -units(e.bottom - margin)), ...ys.map((y) => y + line)),
  }
}
