import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { THEMES, type Theme } from '@/lib/figures/paint/theme'
import type { Look, LookTask } from './look-task'
import { runAll } from './pool'
import { readTasks } from './sources'

/**
 * npm run figures:look -- [slugs] [--blind] [--theme=print] [--columns=4] [--scale=6] [--per=24]
 *   [--views=30/20,60/40]
 * Sheets of figures as PNG. Blind sheets are shuffled, numbered and unnamed; the key lies beside.
 */
const ROOT = process.cwd()
const FOLDER = join(ROOT, '.data', 'look')
const words = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const word = words.find((w) => w === `--${name}` || w.startsWith(`--${name}=`))
  return word?.split('=')[1] ?? (word ? 'yes' : undefined)
}
const only = words.filter((word) => !word.startsWith('--'))
const isBlind = option('blind') !== undefined
const theme: Theme = THEMES.find((name) => name === option('theme')) ?? 'light'
const columns = Number(option('columns') ?? 4)
const pixelsPerMm = Number(option('scale') ?? 6)
const perSheet = Number(option('per') ?? 24)
const FONT = { loadSystemFonts: true, defaultFontFamily: 'DejaVu Sans' }
const CELL_MM = 124

const shuffleKey = (slug: string): string =>
  createHash('sha256')
    .update(`${option('blind')}${slug}`)
    .digest('hex')

function writeSheet(looks: readonly Look[], firstNumber: number, file: string): void {
  const heights = new Array<number>(columns).fill(2)
  const cells = looks.map((look, i) => {
    const column = heights.indexOf(Math.min(...heights))
    const x = column * CELL_MM + 3
    const y = heights[column] ?? 0
    heights[column] = y + look.heightMm + 11
    const label = isBlind ? `${firstNumber + i}` : `${look.slug} (${look.person})`
    return (
      `<text x="${x}" y="${y + 5}" font-size="3.6" fill="#777">${label}</text>` +
      `<image x="${x}" y="${y + 6}" width="${look.widthMm}" height="${look.heightMm}" href="data:image/png;base64,${look.png}"/>`
    )
  })
  const paper = theme === 'dark' ? '#10191e' : '#ffffff'
  const width = CELL_MM * columns
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${Math.max(...heights)}"><rect width="100%" height="100%" fill="${paper}"/>${cells.join('')}</svg>`
  const fitTo = { mode: 'width' as const, value: Math.round(width * pixelsPerMm) }
  writeFileSync(file, new Resvg(sheet, { fitTo, font: FONT }).render().asPng())
}

const begun = performance.now()
mkdirSync(FOLDER, { recursive: true })
const looks: Look[] = []
const views = (option('views') ?? '')
  .split(',')
  .filter(Boolean)
  .map((text) => {
    const [turn = 0, tilt = 10] = text.split('/').map(Number)
    return { turn, tilt }
  })
const tasks = readTasks(ROOT, only).flatMap((task): LookTask[] => {
  const look = { task, theme, pixelsPerMm }
  return views.length > 0 ? views.map((view) => ({ ...look, view })) : [look]
})
await runAll<LookTask, Look>('./look-worker.ts', tasks, (look) => {
  for (const line of [...look.findings, ...(look.error ? [`failed: ${look.error}`] : [])])
    console.log(`${look.slug}: ${line}`)
  if (!look.error) looks.push(look)
})
const order = (look: Look): string => (isBlind ? shuffleKey(look.slug) : look.slug)
looks.sort((a, b) => (order(a) < order(b) ? -1 : 1))
for (let from = 0; from < looks.length; from += perSheet) {
  const name = `${isBlind ? 'blind' : 'sheet'}-${from / perSheet + 1}.png`
  writeSheet(looks.slice(from, from + perSheet), from + 1, join(FOLDER, name))
  console.log(join(FOLDER, name))
}
if (isBlind)
  writeFileSync(
    join(FOLDER, 'blind-key.txt'),
    looks.map((look, i) => `${i + 1} ${look.slug}\n`).join(''),
  )
console.log(`${looks.length} looks, ${((performance.now() - begun) / 1000).toFixed(1)} s`)
