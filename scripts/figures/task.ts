import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { drawAnimation, writeAnimation } from '@/lib/figures/animation/animate'
import { tempoFor } from '@/lib/figures/animation/timeline'
import type { ManifestEntry } from '@/lib/figures/catalogue'
import { checkFigure, type CheckReport } from '@/lib/figures/checks/check-figure'
import { describeMovement } from '@/lib/figures/describe'
import { drawFigure, writeFigure } from '@/lib/figures/figure'
import { poseFileSchema } from '@/lib/figures/pose/pose-file'
import { parse } from 'yaml'

export interface Task {
  slug: string
  name: string
  isSided: boolean
  holdSeconds: number
  poseYaml: string
  hash: string
  outputFolder: string
}
export interface TaskResult {
  slug: string
  milliseconds: number
  entry?: ManifestEntry
  report?: CheckReport
  stillGzip: number
  animationGzip: number
  error?: string
}

const sizeOf = (svg: string): { widthMm: number; heightMm: number } => {
  const [, width = '0', height = '0'] = /width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg) ?? []
  return { widthMm: Number(width), heightMm: Number(height) }
}

/** Draws, checks and writes the four files of one movement. */
export function runTask(task: Task): TaskResult {
  const begun = performance.now()
  try {
    return { ...build(task), slug: task.slug, milliseconds: performance.now() - begun }
  } catch (error) {
    return {
      slug: task.slug,
      milliseconds: performance.now() - begun,
      stillGzip: 0,
      animationGzip: 0,
      error: error instanceof Error ? error.message : String(error),
    }
  }
}

function build(task: Task): Omit<TaskResult, 'slug' | 'milliseconds'> {
  const { slug, name, hash, outputFolder } = task
  const figure = drawFigure(slug, poseFileSchema.parse(parse(task.poseYaml)))
  const report = checkFigure(figure)
  const animation = drawAnimation(figure)
  const tempo = tempoFor(task.holdSeconds)
  mkdirSync(outputFolder, { recursive: true })
  const sides = [false, true].map((isMirrored) => {
    const text = { title: name, description: describeMovement(name, figure.movement, isMirrored) }
    const options = { theme: 'adaptive' as const, isMirrored, text }
    return {
      alt: text.description,
      still: writeFigure(figure, options),
      moving: animation && writeAnimation(figure, animation, tempo, options),
    }
  })
  const write = (suffix: string, svg: string): string => {
    const file = `${slug}-${hash}${suffix}.svg`
    writeFileSync(join(outputFolder, file), svg)
    return file
  }
  const [right, left] = sides
  if (!right || !left) throw new Error('Both sides are drawn')
  const moving = right.moving ? sizeOf(right.moving) : undefined
  return {
    report,
    stillGzip: gzipSync(right.still, { level: 9 }).length,
    animationGzip: right.moving ? gzipSync(right.moving, { level: 9 }).length : 0,
    entry: {
      hash,
      ...sizeOf(right.still),
      panels: figure.panels.length,
      isSided: task.isSided,
      felt: [...figure.felt],
      still: { file: write('', right.still), alt: right.alt },
      mirrored: { file: write('-m', left.still), alt: left.alt },
      animation: right.moving ? write('-a', right.moving) : null,
      mirroredAnimation: left.moving ? write('-am', left.moving) : null,
      animationWidthMm: moving?.widthMm ?? null,
      animationHeightMm: moving?.heightMm ?? null,
    },
  }
}
