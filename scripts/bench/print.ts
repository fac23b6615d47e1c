import type { Figures } from './load'
import { CONNECTIONS } from './load'
import type { BrowserFigures } from './browser'

export type Row = {
  name: string
  words: string
  goal: number
  ours: Figures
  floor: Figures
  limit: Figures
  /** Ours again, with ten times the patients and reports. */
  grown: Figures | null
}

export type Measured = {
  machine: string
  /** How long was measured, on how much. */
  took: string
  at: string
  rows: Row[]
  browser: BrowserFigures | null
}

const whole = (value: number) => value.toFixed(0)
const ratio = (a: number, b: number) => (b === 0 ? '–' : (a / b).toFixed(2))

const cells = ({ words, goal, ours, floor, limit, grown }: Row): string[] => [
  words,
  whole(ours.perSecond),
  whole(ours.p50),
  whole(ours.p99),
  whole(floor.perSecond),
  whole(limit.perSecond),
  ratio(ours.perSecond, floor.perSecond) + (goal ? ` (aim ${goal})` : ''),
  ratio(ours.perSecond, limit.perSecond),
  `${ratio(ours.p99, ours.p50)} (aim 4)`,
  grown ? `${ratio(ours.perSecond, grown.perSecond)} (aim 1.3)` : '–',
]

const heads = [
  'what',
  'ours/s',
  'p50 ms',
  'p99 ms',
  'floor/s',
  'limit/s',
  'ours : floor',
  'ours : limit',
  'p99 : p50',
  'slower at 10×',
]

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`

function browserLines(figures: BrowserFigures) {
  const { todayScript, frameworkScript, builderScript, todayPainted, keystroke } = figures
  return [
    `JavaScript over the wire: today ${kilobytes(todayScript)} (aim 120 kB), builder ${kilobytes(builderScript)} (aim 250 kB); an empty page of the framework ${kilobytes(frameworkScript)}`,
    `Today painted on a slow phone after ${whole(todayPainted)} ms (aim 1200)`,
    `A keystroke in the library shows its result after ${whole(keystroke)} ms (aim 100)`,
  ]
}

/** The figures as lines for a person. */
export function lines({ machine, took, at, rows, browser }: Measured): string[] {
  const table = [heads, ...rows.map(cells)]
  const widths = heads.map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  )
  const refused = rows.flatMap(({ words, ours, floor, limit }) =>
    Object.entries({ ours, floor, limit })
      .filter(([, figures]) => figures.refused > 0)
      .map(([who, figures]) => `${words}: ${who} refused or lost ${figures.refused} requests`),
  )
  return [
    `${at} · ${machine} · ${CONNECTIONS} connections`,
    took,
    ...table.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')),
    ...refused,
    ...(browser ? browserLines(browser) : []),
  ]
}
