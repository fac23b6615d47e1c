import type { FeltKind } from './felt'
import type { PageScale } from './page'
import type { Panel } from './panel'
import type { Box } from './panel-box'

export interface LaidOut {
  svg: string
  box: Box
  /** Where each panel lies, its number and the key included, to be shown on its own. */
  views: readonly Box[]
}
/** What the row below a drawing explains: textures, dashes, and that one picture means staying. */
export type KeyMark = FeltKind | 'before' | 'rest' | 'hold'

export interface LayoutOptions {
  page: PageScale
  /** Unique within a page, for pattern and clip names. */
  id: string
  isMirrored: boolean
  isCropped: boolean
  key: readonly KeyMark[]
}

const GAP_MM = 6
const CAPTION_MM = 8.5
const NUMBER_RADIUS_MM = 2.8
const KEY_ROW_MM = 6.5

const round = (value: number): number => Math.round(value)

/** Panels side by side on one ground line and scale, numbers and key in a row below. */
export function layOut(panels: readonly Panel[], options: LayoutOptions): LaidOut {
  const { page } = options
  const ordered = options.isMirrored ? panels.map(mirrorPanel) : panels
  const top = Math.min(...ordered.map(({ box }) => box.top))
  const bottom = Math.max(...ordered.map(({ box }) => box.bottom))
  const gap = GAP_MM * page.unitsPerMm
  const caption = bottom + (CAPTION_MM / 2) * page.unitsPerMm
  let x = 0
  let lastLeft = 0
  let svg = ''
  const lefts: number[] = []
  const rights: number[] = []
  ordered.forEach((panel, i) => {
    if (i > 0) {
      svg += chevron(x + gap / 2, caption, page)
      x += gap
    }
    const picture = options.isCropped ? clipped(panel, `${options.id}-${i}`, page) : panel.svg
    svg += `<g transform="translate(${round(x - panel.box.left)} 0)">${picture}</g>`
    lastLeft = x
    lefts.push(x)
    if (ordered.length > 1) svg += numberDisc(i + 1, x, caption, page)
    x += panel.box.right - panel.box.left
    rights.push(x)
  })
  const numberRight = lastLeft + 2 * NUMBER_RADIUS_MM * page.unitsPerMm
  const keyRight = Math.max(x, numberRight + keyWidth(options))
  const key = keyRow(options, keyRight, caption)
  const hasCaption = ordered.length > 1 || options.key.length > 0
  const box = {
    left: 0,
    top,
    right: keyRight,
    bottom: bottom + (hasCaption ? captionHeight(options) : 0),
  }
  const views = lefts.map((left, i) => ({
    ...box,
    left,
    right: i === lefts.length - 1 ? keyRight : (rights[i] ?? keyRight),
  }))
  return { svg: svg + key, box, views }
}

/** Left becomes right: the drawing is flipped, numbers and words are set afterwards. */
function mirrorPanel(panel: Panel): Panel {
  const { left, right, top, bottom } = panel.box
  return {
    ...panel,
    svg: `<g transform="scale(-1 1)">${panel.svg}</g>`,
    box: { left: -right, right: -left, top, bottom },
  }
}

function clipped({ svg, box }: Panel, id: string, page: PageScale): string {
  const rect =
    `x="${round(box.left)}" y="${round(box.top)}" width="${round(box.right - box.left)}" ` +
    `height="${round(box.bottom - box.top)}" rx="${round(2 * page.unitsPerMm)}"`
  return (
    `<clipPath id="clip-${id}"><rect ${rect}/></clipPath>` +
    `<g clip-path="url(#clip-${id})"><rect class="window" ${rect}/>${svg}</g>` +
    `<rect class="frame" ${rect}/>`
  )
}

function chevron(x: number, y: number, page: PageScale): string {
  const w = 1 * page.unitsPerMm
  return `<path class="chevron" d="M${round(x - w / 2)} ${round(y - w * 1.4)}l${round(w * 1.4)} ${round(w * 1.4)}l${round(-w * 1.4)} ${round(w * 1.4)}"/>`
}

function numberDisc(number: number, left: number, y: number, page: PageScale): string {
  const radius = NUMBER_RADIUS_MM * page.unitsPerMm
  const x = left + radius
  return (
    `<circle class="number" cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"/>` +
    `<text class="digit" x="${round(x)}" y="${round(y + 1.45 * page.unitsPerMm)}">${number}</text>`
  )
}

const WORD_MM: Record<KeyMark, number> = {
  working: 19.5,
  stretching: 24,
  before: 16,
  rest: 10,
  hold: 21,
}
const SAID: Partial<Record<KeyMark, string>> = { hold: 'hold still' }
const SWATCH_MM = 5.4

const keyWidth = ({ key, page }: LayoutOptions): number =>
  Math.max(0, ...key.map((mark) => WORD_MM[mark] + SWATCH_MM + 4.5)) * page.unitsPerMm

const captionHeight = ({ key, page }: LayoutOptions): number =>
  (CAPTION_MM + Math.max(0, key.length - 1) * KEY_ROW_MM) * page.unitsPerMm

/** The key that explains the marks, at the right end of the caption row, one row for each. */
function keyRow(options: LayoutOptions, right: number, firstY: number): string {
  const { key, page, id } = options
  const left = right - keyWidth(options)
  let svg = ''
  for (const [row, mark] of key.entries()) {
    const y = firstY + row * KEY_ROW_MM * page.unitsPerMm
    const wordX = left + (SWATCH_MM + 3.5) * page.unitsPerMm
    const swatch = SWATCH_MM * page.unitsPerMm
    const swatchX = wordX - swatch - 1 * page.unitsPerMm
    const rect =
      `x="${round(swatchX)}" y="${round(y - swatch * 0.36)}" width="${round(swatch)}" ` +
      `height="${round(swatch * 0.72)}" rx="${round(swatch * 0.36)}"`
    svg +=
      signOf(mark, { rect, id, x: swatchX, y, width: swatch }) +
      `<text class="word" x="${round(wordX)}" y="${round(y + 1.5 * page.unitsPerMm)}">${SAID[mark] ?? mark}</text>`
  }
  return svg && `<g class="key">${svg}</g>`
}

interface Sign {
  rect: string
  id: string
  x: number
  y: number
  width: number
}

/** What stands before a word of the key: its texture, its dashes, or the two bars of a pause. */
function signOf(mark: KeyMark, { rect, id, x, y, width }: Sign): string {
  if (mark === 'before') return `<path class="ghost" d="M${round(x)} ${round(y)}h${round(width)}"/>`
  if (mark === 'rest' || mark === 'hold') {
    const bar = (at: number): string =>
      `<rect class="number" x="${round(x + width * at)}" y="${round(y - width * 0.34)}" width="${round(width * 0.2)}" height="${round(width * 0.68)}"/>`
    return bar(0.2) + bar(0.6)
  }
  return `<rect class="shirt" ${rect}/><rect class="felt-ground" ${rect}/><rect class="felt" fill="url(#${mark}-${id})" ${rect}/>`
}
