import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { MANIFEST_VERSION, manifestSchema, type FigureManifest } from '@/lib/figures/catalogue'
import { THEMES, type Theme } from '@/lib/figures/paint/theme'
import { writeContactSheet } from './contact-sheet'
import { runAll } from './pool'
import { engineHash, readTasks } from './sources'
import type { Task, TaskResult } from './task'

const ROOT = process.cwd()
const FOLDER = join(ROOT, 'public', 'figures')
const MANIFEST = join(FOLDER, 'manifest.json')

const words = process.argv.slice(2)
const flag = (name: string): string | undefined => {
  const word = words.find((w) => w === `--${name}` || w.startsWith(`--${name}=`))
  return word?.split('=')[1] ?? (word ? 'yes' : undefined)
}
const only = words.filter((word) => !word.startsWith('--'))

function readManifest(): FigureManifest {
  const empty: FigureManifest = { version: MANIFEST_VERSION, figures: {} }
  if (!existsSync(MANIFEST)) return empty
  const parsed = manifestSchema.safeParse(JSON.parse(readFileSync(MANIFEST, 'utf8')))
  return parsed.success ? parsed.data : empty
}

function isFresh(task: Task, manifest: FigureManifest): boolean {
  const entry = manifest.figures[task.slug]
  return entry?.hash === task.hash && existsSync(join(FOLDER, entry.still.file))
}

function report(result: TaskResult, done: number, total: number): void {
  const seconds = (result.milliseconds / 1000).toFixed(1)
  const sizes = `${(result.stillGzip / 1024).toFixed(1)} kB, moving ${(result.animationGzip / 1024).toFixed(1)} kB`
  console.log(`${done}/${total} ${result.slug} ${seconds} s, ${sizes}`)
  if (result.error) console.log(`   failed: ${result.error}`)
  for (const { check, pose, message } of result.report?.open ?? [])
    console.log(`   ${check}${pose ? ` (pose ${pose})` : ''}: ${message}`)
  for (const { check, reason } of result.report?.waived ?? [])
    console.log(`   waived ${check}: ${reason}`)
  for (const check of result.report?.staleWaivers ?? [])
    console.log(`   the waiver for ${check} is no longer needed`)
}

function writeManifest(manifest: FigureManifest): void {
  const figures = Object.fromEntries(
    Object.entries(manifest.figures).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  writeFileSync(MANIFEST, `${JSON.stringify({ version: MANIFEST_VERSION, figures }, null, 1)}\n`)
}

function sweep(manifest: FigureManifest): void {
  const wanted = new Set(
    Object.values(manifest.figures).flatMap((entry) => [
      entry.still.file,
      entry.mirrored.file,
      entry.animation ?? '',
      entry.mirroredAnimation ?? '',
    ]),
  )
  for (const file of readdirSync(FOLDER))
    if (file.endsWith('.svg') && !wanted.has(file)) rmSync(join(FOLDER, file))
}

async function build(): Promise<boolean> {
  const begun = performance.now()
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, '.gitignore'), '*\n')
  const manifest = readManifest()
  const tasks = readTasks(ROOT, engineHash(ROOT), only)
  const stale = flag('force') ? tasks : tasks.filter((task) => !isFresh(task, manifest))
  let done = 0
  let problems = 0
  await runAll(stale, (result) => {
    done++
    report(result, done, stale.length)
    problems += (result.report?.open.length ?? 0) + (result.error ? 1 : 0)
    if (result.entry) manifest.figures[result.slug] = result.entry
  })
  if (only.length === 0) {
    const known = new Set(tasks.map((task) => task.slug))
    for (const slug of Object.keys(manifest.figures))
      if (!known.has(slug)) delete manifest.figures[slug]
  }
  writeManifest(manifest)
  sweep(manifest)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  const kept = tasks.length - stale.length
  console.log(`${stale.length} drawn, ${kept} kept, ${problems} findings, ${seconds} s`)
  return problems === 0
}

function sheet(): void {
  const asked = flag('sheet')
  if (!asked) return
  const theme: Theme = THEMES.find((name) => name === asked) ?? 'light'
  const file = join(ROOT, '.data', `figures-${theme}.png`)
  mkdirSync(join(ROOT, '.data'), { recursive: true })
  writeContactSheet(readTasks(ROOT, '', only), file, {
    theme,
    columns: Number(flag('columns') ?? 3),
    pixelsPerMm: Number(flag('scale') ?? 6),
  })
  console.log(`contact sheet: ${file}`)
}

const isClean = await build()
sheet()
if (flag('watch')) {
  let timer: NodeJS.Timeout | undefined
  watch(join(ROOT, 'db', 'library', 'poses'), () => {
    clearTimeout(timer)
    timer = setTimeout(() => void build().then(sheet), 150)
  })
} else if (flag('strict') && !isClean) process.exitCode = 1
