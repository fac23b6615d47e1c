import { Resvg } from '@resvg/resvg-js'
import { parse } from 'yaml'
import { checkFigure } from '@/lib/figures/checks/check-figure'
import { drawFigure, writeFigure } from '@/lib/figures/figure'
import type { Theme } from '@/lib/figures/paint/theme'
import { poseFileSchema } from '@/lib/figures/pose/pose-file'
import type { Task } from './task'

export interface LookTask {
  task: Task
  theme: Theme
  pixelsPerMm: number
  /** Another camera than the file's, to try views. */
  view?: { turn: number; tilt: number }
}
/** One figure as a picture, with what the checks found. */
export interface Look {
  slug: string
  person: string
  png: string
  widthMm: number
  heightMm: number
  findings: string[]
  error?: string
}

const FONT = { loadSystemFonts: true, defaultFontFamily: 'DejaVu Sans' }

/** Draws a movement without its animation, for a person to look at. */
export function runLook({ task, theme, pixelsPerMm, view }: LookTask): Look {
  const empty = { slug: task.slug, person: '', png: '', widthMm: 60, heightMm: 20, findings: [] }
  try {
    const file = poseFileSchema.parse(parse(task.poseYaml))
    const figure = drawFigure(task.slug, view ? { ...file, view } : file)
    const svg = writeFigure(figure, {
      theme,
      isMirrored: false,
      text: { title: task.name, description: '' },
    })
    const [, width = '0', height = '0'] = /width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg) ?? []
    const pixels = Math.max(1, Math.round(Number(width) * pixelsPerMm))
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: pixels }, font: FONT }).render()
    const { open, waived, staleWaivers } = checkFigure(figure)
    return {
      slug: task.slug,
      person: view ? `${view.turn}/${view.tilt}` : figure.movement.person.id,
      png: png.asPng().toString('base64'),
      widthMm: Number(width),
      heightMm: Number(height),
      findings: [
        ...open.map((f) => `${f.check} (pose ${f.pose}): ${f.message}`),
        ...waived.map((f) => `waived ${f.check}: ${f.message}`),
        ...staleWaivers.map((check) => `waiver for ${check} is no longer needed`),
      ],
    }
  } catch (error) {
    return { ...empty, error: error instanceof Error ? error.message : String(error) }
  }
}
