import type { Person } from '../body/people'
import type { FeltKind } from './felt'
import type { PageScale } from './page'
import type { Box } from './panel-box'
import { adaptiveStyle, fixedStyle } from './style-sheet'
import { THEMES, type Theme } from './theme'

export interface DocumentOptions {
  page: PageScale
  person: Person
  id: string
  felt: readonly FeltKind[]
  title: string
  description: string
  /** A fixed theme, or `adaptive` for one file that serves all. */
  theme: Theme | 'adaptive'
  /** How much larger a close-up in the drawing is; its lines are thinned by as much. */
  zoom?: number
  /** Extra rules, for animations. */
  css?: string
}

const escapeXml = (text: string): string => text.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`)

/** A complete SVG file; its natural size is the size on the printed sheet. */
export function svgDocument(content: string, box: Box, options: DocumentOptions): string {
  const { page, person, theme, id, zoom } = options
  const width = Math.round(box.right - box.left)
  const height = Math.round(box.bottom - box.top)
  const style =
    theme === 'adaptive' ? adaptiveStyle(person, page, zoom) : fixedStyle(theme, person, page, zoom)
  const targets = theme === 'adaptive' ? THEMES.map((name) => `<g id="${name}"/>`).join('') : ''
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${Math.round(box.left)} ${Math.round(box.top)} ${width} ${height}" ` +
    `width="${(width / page.unitsPerMm).toFixed(1)}mm" height="${(height / page.unitsPerMm).toFixed(1)}mm" role="img" aria-labelledby="t-${id} d-${id}">` +
    `<title id="t-${id}">${escapeXml(options.title)}</title><desc id="d-${id}">${escapeXml(options.description)}</desc>` +
    `<style>${style}${feltRules(options)}${options.css ?? ''}</style>${targets}` +
    `<g class="figure"><defs>${options.felt.map((kind) => pattern(kind, id, page)).join('')}</defs>${content}</g></svg>`
  )
}

const feltRules = ({ felt, id }: DocumentOptions): string =>
  felt.map((kind) => `.${kind}{fill:url(#${kind}-${id})}`).join('')

/** Working: dense dots. Stretching: long parallel stripes. Told apart without colour. */
function pattern(kind: FeltKind, id: string, page: PageScale): string {
  const mm = (value: number): string => (value * page.unitsPerMm).toFixed(1)
  if (kind === 'working')
    return (
      `<pattern id="working-${id}" width="${mm(0.92)}" height="${mm(0.92)}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
      `<circle class="dot" cx="${mm(0.46)}" cy="${mm(0.46)}" r="${mm(0.24)}"/></pattern>`
    )
  return (
    `<pattern id="stretching-${id}" width="${mm(1.15)}" height="${mm(1.15)}" patternUnits="userSpaceOnUse" patternTransform="rotate(28)">` +
    `<path class="stripe" d="M${mm(0.5)} -1V${mm(1.2)}"/></pattern>`
  )
}
