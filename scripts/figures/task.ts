import { gzipSync } from 'node:zlib'
import { parse } from 'yaml'
import {
  hashOfDrawing,
  redrawnFolder,
  writeDrawn,
  type DrawnFigure,
} from '@/db/library/drawn-figures'
import { drawAnimation, writeAnimation } from '@/lib/figures/animation/animate'
import { tempoFor } from '@/lib/figures/animation/timeline'
import { checkFigure, type CheckReport } from '@/lib/figures/checks/check-figure'
import { describeMovement } from '@/lib/figures/describe'
import { drawFigure, panelsOf, writeFigure, type Figure } from '@/lib/figures/figure'
import { drawThumb, writeThumb } from '@/lib/figures/paint/thumb'
import { poseFileSchema } from '@/lib/figures/pose/pose-file'
import { swapSides } from '@/lib/figures/swap-sides'

export interface Task {
  root: string
  slug: string
  name: string
  isSided: boolean
  holdSeconds: number
  poseYaml: string
  /** Names everything the drawing is made from. */
  drawnFrom: string
}
export interface TaskResult {
  slug: string
  milliseconds: number
  report?: CheckReport
  /** All that stands open, in words, as it is kept beside the drawing. */
  findings?: string[]
  /** Compressed sizes in bytes, as they go over the wire. */
  stillBytes: number
  thumbBytes: number
  movingBytes: number
  error?: string
}

/** The moving form is loaded on a phone, one at a time. */
const MOST_MOVING_BYTES = 40 * 1024

/** Draws, checks and packs all forms of one movement. */
export function runTask(task: Task): TaskResult {
  const begun = performance.now()
  const elapsed = () => performance.now() - begun
  try {
    return { ...draw(task), slug: task.slug, milliseconds: elapsed() }
  } catch (error) {
    const sizes = { stillBytes: 0, thumbBytes: 0, movingBytes: 0 }
    const words = error instanceof Error ? error.message : String(error)
    return { slug: task.slug, milliseconds: elapsed(), ...sizes, error: words }
  }
}

type Forms = { still: string; thumb: string; moving: string | null }

function formsOf({ name, isSided, holdSeconds }: Task, figure: Figure, words: string) {
  const animation = drawAnimation(figure)
  const thumb = drawThumb(figure)
  const tempo = tempoFor(holdSeconds)
  const formsFor = (isMirrored: boolean): Forms => {
    const text = { title: name, description: isMirrored ? swapSides(words) : words }
    const options = { theme: 'adaptive' as const, isMirrored, text }
    return {
      still: writeFigure(figure, options),
      thumb: writeThumb(figure, thumb, isMirrored),
      moving: animation ? writeAnimation(figure, animation, tempo, options) : null,
    }
  }
  const right = formsFor(false)
  return { right, left: isSided ? formsFor(true) : right }
}

const sizeOf = (svg: string): { widthMm: number; heightMm: number } => {
  const [, width = '0', height = '0'] = /width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg) ?? []
  return { widthMm: Number(width), heightMm: Number(height) }
}

function draw(task: Task): Omit<TaskResult, 'slug' | 'milliseconds'> {
  const figure = drawFigure(task.slug, poseFileSchema.parse(parse(task.poseYaml)))
  const report = checkFigure(figure)
  const alt = describeMovement(figure.movement, { isSided: task.isSided, felt: figure.felt })
  const { right, left } = formsOf(task, figure, alt)
  const files: DrawnFigure['files'] = {}
  const keep = (svg: string): string => {
    const hash = hashOfDrawing(svg)
    files[hash] = svg
    return hash
  }
  const pair = (a: string, b: string) => ({ right: keep(a), left: keep(b) })
  const moving =
    right.moving !== null && left.moving !== null
      ? { ...pair(right.moving, left.moving), ...sizeOf(right.moving) }
      : null
  const movingBytes = right.moving ? compressed(right.moving) : 0
  const tooBig = movingBytes > MOST_MOVING_BYTES ? [`moving: ${movingBytes} bytes`] : []
  const findings = [
    ...report.open.map(({ check, pose, message }) => `${check}, pose ${pose ?? '-'}: ${message}`),
    ...tooBig,
  ]
  writeDrawn(redrawnFolder(task.root), task.slug, {
    format: 1,
    drawnFrom: task.drawnFrom,
    figure: {
      still: {
        ...pair(right.still, left.still),
        ...sizeOf(right.still),
        panels: panelsOf(figure),
      },
      thumb: pair(right.thumb, left.thumb),
      moving,
      alt,
    },
    files,
    findings,
  })
  return {
    report,
    findings,
    stillBytes: compressed(right.still),
    thumbBytes: compressed(right.thumb),
    movingBytes,
  }
}

const compressed = (svg: string): number => gzipSync(svg, { level: 9 }).length
