import { writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import { parse } from 'yaml'
import { drawFigure, writeFigure } from '@/lib/figures/figure'
import type { Theme } from '@/lib/figures/paint/theme'
import { poseFileSchema } from '@/lib/figures/pose/pose-file'
import type { Task } from './task'

const CELL_MM = 130
const FONT = { loadSystemFonts: true, defaultFontFamily: 'DejaVu Sans' }
const PAPER: Record<Theme, string> = { light: '#fbfaf7', dark: '#10191e', print: '#ffffff' }

export interface SheetOptions {
  theme: Theme
  columns: number
  pixelsPerMm: number
}

/** Writes all figures side by side as one PNG, for a person to look at. */
export function writeContactSheet(tasks: readonly Task[], file: string, o: SheetOptions): void {
  const heights = new Array<number>(o.columns).fill(2)
  const ink = o.theme === 'dark' ? '#e8eef0' : '#17262e'
  const cells = tasks.map((task) => {
    const figure = drawFigure(task.slug, poseFileSchema.parse(parse(task.poseYaml)))
    const text = { title: task.name, description: '' }
    const svg = writeFigure(figure, { theme: o.theme, isMirrored: false, text })
    const [, width = '0', height = '0'] = /width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg) ?? []
    const pixels = Math.max(1, Math.round(Number(width) * o.pixelsPerMm))
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: pixels }, font: FONT })
    const column = heights.indexOf(Math.min(...heights))
    const y = heights[column] ?? 0
    heights[column] = y + Number(height) + 12
    const data = png.render().asPng().toString('base64')
    return (
      `<text x="${column * CELL_MM + 3}" y="${y + 5}" font-size="3.6" fill="${ink}" font-family="DejaVu Sans">${task.slug} (${figure.movement.person.id})</text>` +
      `<image x="${column * CELL_MM + 3}" y="${y + 7}" width="${width}" height="${height}" href="data:image/png;base64,${data}"/>`
    )
  })
  const width = CELL_MM * o.columns
  const height = Math.max(...heights)
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${PAPER[o.theme]}"/>${cells.join('')}</svg>`
  const options = {
    fitTo: { mode: 'width' as const, value: Math.round(width * o.pixelsPerMm) },
    font: FONT,
  }
  writeFileSync(file, new Resvg(sheet, options).render().asPng())
}
