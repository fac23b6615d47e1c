import { parse } from 'yaml'
import { drawAnimation, writeAnimation } from '@/lib/figures/animation/animate'
import { tempoFor } from '@/lib/figures/animation/timeline'
import { checkFigure } from '@/lib/figures/checks/check-figure'
import { describeMovement } from '@/lib/figures/describe'
import { drawFigure, writeFigure } from '@/lib/figures/figure'
import { drawThumb, writeThumb } from '@/lib/figures/paint/thumb'
import { poseFileSchema } from '@/lib/figures/pose/pose-file'
import { swapSides } from '@/lib/figures/swap-sides'
import type { Drawing, DrawingAnswer, DrawingRequest } from './drawing'

const answer = (message: DrawingAnswer) => self.postMessage(message)

/** The engine the library is drawn with, beside the page so that the sliders stay free. */
function draw({ slug, isSided, holdSeconds, poses, isMirrored }: DrawingRequest): void {
  const begun = performance.now()
  const figure = drawFigure(slug, poseFileSchema.parse(parse(poses)))
  const right = describeMovement(figure.movement, { isSided, felt: figure.felt })
  const words = isMirrored ? swapSides(right) : right
  const screen = {
    theme: 'adaptive',
    isMirrored,
    text: { title: slug, description: words },
  } as const
  const { open, waived } = checkFigure(figure)
  const drawing: Drawing = {
    still: writeFigure(figure, screen),
    print: writeFigure(figure, { ...screen, theme: 'print' }),
    thumb: writeThumb(figure, drawThumb(figure), isMirrored),
    moving: null,
    words,
    findings: open.map(({ check, pose, message }) => `${check}, pose ${pose ?? '-'}: ${message}`),
    waived: waived.map(({ check, reason }) => `${check}: ${reason}`),
    milliseconds: Math.round(performance.now() - begun),
  }
  answer({ drawing, problem: null, isLast: false })
  const animation = drawAnimation(figure)
  const moving = animation && writeAnimation(figure, animation, tempoFor(holdSeconds), screen)
  answer({ drawing: { ...drawing, moving: moving ?? null }, problem: null, isLast: true })
}

self.onmessage = ({ data }: MessageEvent<DrawingRequest>) => {
  try {
    draw(data)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    answer({ drawing: null, problem, isLast: true })
  }
}
