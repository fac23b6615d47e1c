import { solveMovement, type SolvedMovement } from './pose/solve-movement'
import type { PoseFile } from './pose/pose-file'
import { svgDocument } from './paint/document'
import type { FeltKind } from './paint/felt'
import { footprintOf, footprintOutline } from './paint/ground'
import { layOut, type KeyMark } from './paint/layout'
import { PAGE_MM_PER_CM, pageScale, WIDEST_MM, type PageScale } from './paint/page'
import { paintPanel, type Panel, type PanelContext } from './paint/panel'
import { buildScene, cameraOf, type Scene } from './paint/scene'
import type { Theme } from './paint/theme'

/** A movement solved and drawn, ready to be written in any theme. */
export interface Figure {
  slug: string
  movement: SolvedMovement
  scenes: readonly Scene[]
  panels: readonly Panel[]
  page: PageScale
  felt: readonly FeltKind[]
}
export interface FigureText {
  title: string
  description: string
}

/** Solves and draws a movement. Pure: the same file gives the same bytes. Throws on unknown names. */
export function drawFigure(slug: string, file: PoseFile): Figure {
  const movement = solveMovement(slug, file)
  const scenes = movement.poses.map((pose) => buildScene(movement, pose))
  const draw = (page: PageScale): Panel[] => {
    const context = panelContext(movement, scenes, page)
    return scenes.map((_, i) => paintPanel(context, i))
  }
  const first = pageScale(file.crop ? cropScale(file.crop) : PAGE_MM_PER_CM)
  const panels = draw(first)
  const widthMm = panels.reduce((sum, { box }) => sum + box.right - box.left, 0) / first.unitsPerMm
  const widest = WIDEST_MM - 6 * (panels.length - 1)
  if (widthMm <= widest)
    return { slug, movement, scenes, panels, page: first, felt: seenIn(panels) }
  const page = pageScale((first.mmPerCm * widest) / widthMm)
  const smaller = draw(page)
  return { slug, movement, scenes, panels: smaller, page, felt: seenIn(smaller) }
}

const seenIn = (panels: readonly Panel[]): FeltKind[] => [
  ...new Set(panels.flatMap((panel) => panel.felt)),
]

/** Close-ups fill a 44 mm window. */
const cropScale = ({ width, height }: { width: number; height: number }): number =>
  44 / Math.max(width, height)

export function panelContext(
  movement: SolvedMovement,
  scenes: readonly Scene[],
  page: PageScale,
): PanelContext {
  const hasMat = (movement.file.props ?? []).includes('mat')
  const footprint = footprintOf(scenes, hasMat)
  const groundOutline = footprintOutline(footprint, cameraOf(movement.file), hasMat)
  return { movement, scenes, groundOutline, hasMat, page }
}

export interface WriteOptions {
  theme: Theme | 'adaptive'
  /** Draws the movement for the other side of the body. */
  isMirrored: boolean
  text: FigureText
}

function keyOf({ file }: SolvedMovement, felt: readonly FeltKind[]): KeyMark[] {
  const isStill = file.poses.length === 1 && !file.arrows?.length
  const isMarkedBefore = Boolean(file.ghost) && file.poses.length > 1
  return [
    ...felt,
    ...(isMarkedBefore ? ['before' as const] : []),
    ...(isStill ? [felt.length > 0 ? ('hold' as const) : ('rest' as const)] : []),
  ]
}

function laidOutFor({ panels, page, felt, movement, slug }: Figure, isMirrored: boolean) {
  const id = isMirrored ? `${slug}-m` : slug
  const isCropped = Boolean(movement.file.crop)
  const key = keyOf(movement, felt)
  return { id, laidOut: layOut(panels, { page, id, key, isMirrored, isCropped }) }
}

/** Where each panel lies in the picture, millimetres from its left edge; the same when mirrored. */
export const panelsOf = (figure: Figure): { leftMm: number; widthMm: number }[] =>
  laidOutFor(figure, false).laidOut.views.map(({ left, right }) => ({
    leftMm: Number((left / figure.page.unitsPerMm).toFixed(1)),
    widthMm: Number(((right - left) / figure.page.unitsPerMm).toFixed(1)),
  }))

/** The figure as an SVG file. */
export function writeFigure(figure: Figure, options: WriteOptions): string {
  const { page, felt, movement } = figure
  const { id, laidOut } = laidOutFor(figure, options.isMirrored)
  return svgDocument(laidOut.svg, laidOut.box, {
    page,
    id,
    felt,
    person: movement.person,
    theme: options.theme,
    zoom: movement.file.closeUp?.zoom,
    ...options.text,
  })
}
