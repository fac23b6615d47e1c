import fs from 'node:fs'
import path from 'node:path'
import {
  moveDrawn,
  redrawnFolder,
  removeDrawn,
  shippedFolder,
  slugsDrawn,
} from '@/db/library/drawn-figures'
import { THEMES, type Theme } from '@/lib/figures/paint/theme'
import { drawAll, drawHere, missingDrawings } from './draw-missing'
import { readTasks } from './sources'
import type { TaskResult } from './task'

const ROOT = process.cwd()
const words = process.argv.slice(2)
const flag = (name: string): string | undefined => {
  const word = words.find((w) => w === `--${name}` || w.startsWith(`--${name}=`))
  return word?.split('=')[1] ?? (word ? 'yes' : undefined)
}
const only = words.filter((word) => !word.startsWith('--'))

const kB = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`

function report(result: TaskResult, done: number, total: number): void {
  const seconds = (result.milliseconds / 1000).toFixed(1)
  const { stillBytes, thumbBytes, movingBytes } = result
  const sizes = `${kB(stillBytes)}, small ${kB(thumbBytes)}, moving ${kB(movingBytes)}`
  console.log(`${done}/${total} ${result.slug} ${seconds} s, ${sizes}`)
  if (result.error) console.log(`   failed: ${result.error}`)
  for (const finding of result.findings ?? []) console.log(`   ${finding}`)
  for (const { check, reason } of result.report?.waived ?? [])
    console.log(`   waived ${check}: ${reason}`)
  for (const check of result.report?.staleWaivers ?? [])
    console.log(`   the waiver for ${check} is no longer needed`)
}

async function build(): Promise<boolean> {
  const begun = performance.now()
  const missing = flag('force') ? readTasks(ROOT, only) : missingDrawings(ROOT, only)
  const tell = (result: TaskResult, done: number) => report(result, done, missing.length)
  const { failed, findings } = await (missing.length === 1 ? drawHere : drawAll)(missing, tell)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  console.log(`${missing.length} drawn, ${failed} failed, ${findings} findings, ${seconds} s`)
  return failed + findings === 0
}

/** Moves what was drawn here into the project, to be committed, and drops what has no poses. */
function ship(): void {
  const [shipped, redrawn] = [shippedFolder(ROOT), redrawnFolder(ROOT)]
  const slugs = slugsDrawn(redrawn)
  for (const slug of slugs) moveDrawn(redrawn, shipped, slug)
  const known = new Set(readTasks(ROOT).map((task) => task.slug))
  for (const slug of slugsDrawn(shipped)) if (!known.has(slug)) removeDrawn(shipped, slug)
  console.log(`${slugs.length} put into db/library/figures`)
}

async function sheet(): Promise<void> {
  const asked = flag('sheet')
  if (!asked) return
  const { writeContactSheet } = await import('./contact-sheet')
  const theme: Theme = THEMES.find((name) => name === asked) ?? 'light'
  const file = path.join(ROOT, '.data', `figures-${theme}.png`)
  fs.mkdirSync(path.join(ROOT, '.data'), { recursive: true })
  writeContactSheet(readTasks(ROOT, only), file, {
    theme,
    columns: Number(flag('columns') ?? 3),
    pixelsPerMm: Number(flag('scale') ?? 6),
  })
  console.log(`contact sheet: ${file}`)
}

const isClean = await build()
await sheet()
if (flag('ship')) ship()
if (flag('watch')) {
  let timer: NodeJS.Timeout | undefined
  fs.watch(path.join(ROOT, 'db', 'library', 'poses'), () => {
    clearTimeout(timer)
    timer = setTimeout(() => void build().then(sheet), 150)
  })
} else if (flag('strict') && !isClean) process.exitCode = 1
