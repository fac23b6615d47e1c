import type { Person } from '../body/people'
import { ARROW_MM } from './arrow'
import { DIGIT_MM, WORD_HEIGHT_MM, type PageScale } from './page'
import { LINE_KINDS, LINE_MM, paletteFor, THEMES, type Palette, type Theme } from './theme'

const FONT = 'Atkinson Hyperlegible Next,Verdana,DejaVu Sans,sans-serif'

type Values = Record<string, string>

const NOT_FILLS =
  /^(ink|outline|propInk|felt|feltFill|arrow|casing|ghost|label|onLabel|quiet|matEdge)$/

function valuesFor(theme: Theme, person: Person, page: PageScale, zoom?: number): Values {
  const palette: Palette = paletteFor(theme, person)
  const widths = LINE_MM[theme === 'print' ? 'print' : 'screen']
  const lines = LINE_KINDS.map((kind) => [`w-${kind}`, (widths[kind] * page.unitsPerMm).toFixed(1)])
  const closer = LINE_KINDS.map((kind) => [
    `n-${kind}`,
    ((widths[kind] * page.unitsPerMm) / (zoom ?? 1)).toFixed(1),
  ])
  const showsFine = theme !== 'print' || page.mmPerCm > 0.45
  return {
    ...palette,
    ...Object.fromEntries(zoom ? [...lines, ...closer] : lines),
    'w-eye': (widths.hem * 1.9 * page.unitsPerMm).toFixed(1),
    fineInk: showsFine ? (palette.ink ?? '') : 'none',
  }
}

function rules(page: PageScale, palette: Palette, zoom?: number): string {
  const mm = (value: number): string => (value * page.unitsPerMm).toFixed(1)
  const fills = Object.keys(palette)
    .filter((name) => !NOT_FILLS.test(name))
    .map((name) => `.${name}{fill:var(--${name});fill-rule:evenodd}`)
    .join('')
  const inks = { prop: 'propInk', fine: 'fineInk', outline: 'outline', held: 'outline' } as const
  const lines = LINE_KINDS.map((kind) => {
    const ink = kind in inks ? inks[kind as keyof typeof inks] : 'ink'
    return `.${kind}{stroke:var(--${ink});stroke-width:var(--w-${kind})}`
  }).join('')
  const closer = LINE_KINDS.map((kind) => `.close-up .${kind}{stroke-width:var(--n-${kind})}`)
  return (
    fills +
    '.line{fill:none;stroke-linecap:round;stroke-linejoin:round}' +
    lines +
    (zoom ? closer.join('') : '') +
    `.eye{stroke:var(--ink);stroke-width:var(--w-eye)}.face{stroke:var(--ink);stroke-width:var(--w-detail)}` +
    `.mat{stroke:var(--matEdge);stroke-width:${mm(0.22)};stroke-linejoin:round}` +
    `.felt-ground{fill:var(--feltFill);fill-opacity:.6;fill-rule:evenodd}` +
    `.felt{stroke:var(--felt);stroke-width:${mm(0.14)};fill-rule:evenodd}` +
    `.dot{fill:var(--felt)}.stripe{stroke:var(--felt);stroke-width:${mm(0.34)}}` +
    `.ghost{fill:none;stroke:var(--ghost);stroke-width:${mm(0.38)};stroke-dasharray:${mm(1)} ${mm(0.9)};stroke-linecap:round}` +
    `.ghost-casing{fill:none;stroke:var(--casing);stroke-width:${mm(0.8)};stroke-opacity:.8}` +
    `.arrow-shaft{fill:none;stroke:var(--arrow);stroke-width:${mm(ARROW_MM.shaft)};stroke-linecap:round}` +
    `.arrow-casing{fill:none;stroke:var(--casing);stroke-width:${mm(ARROW_MM.shaft + 2 * ARROW_MM.casing)};stroke-linecap:round}` +
    `.head-casing{fill:var(--casing);stroke:var(--casing);stroke-width:${mm(2 * ARROW_MM.casing)};stroke-linejoin:round}` +
    `.arrow-head{fill:var(--arrow);stroke:var(--arrow);stroke-width:${mm(0.1)};stroke-linejoin:round}` +
    `.number{fill:var(--label)}.digit{fill:var(--onLabel);font-weight:700;font-size:${mm(DIGIT_MM)}px;font-family:${FONT};text-anchor:middle}` +
    `.chevron{fill:none;stroke:var(--label);stroke-width:${mm(0.7)};stroke-linecap:round;stroke-linejoin:round}` +
    `.window{fill:var(--floor)}.frame{fill:none;stroke:var(--matEdge);stroke-width:${mm(0.3)}}` +
    `.thread{fill:none;stroke:var(--ghost);stroke-width:${mm(0.3)}}.rim{fill:none;stroke:var(--ghost);stroke-width:${mm(0.45)}}` +
    `.word{fill:var(--quiet);font-size:${mm(WORD_HEIGHT_MM)}px;font-family:${FONT}}`
  )
}

const declare = (values: Values): string =>
  Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')

/** CSS with the colours of one theme written out, for rasterisers that know no variables. */
export function fixedStyle(theme: Theme, person: Person, page: PageScale, zoom?: number): string {
  const values = valuesFor(theme, person, page, zoom)
  return rules(page, paletteFor(theme, person), zoom).replace(
    /var\(--([\w-]+)\)/g,
    (_, name: string) => values[name] ?? 'none',
  )
}

/**
 * CSS that follows the reader's light or dark setting; the address fragments #light, #dark and
 * #print choose a theme by hand (`<img src="figure.svg#print">`).
 */
export function adaptiveStyle(person: Person, page: PageScale, zoom?: number): string {
  const light = valuesFor('light', person, page, zoom)
  const changed = (theme: Theme): Values =>
    Object.fromEntries(
      Object.entries(valuesFor(theme, person, page, zoom)).filter(([name, v]) => light[name] !== v),
    )
  const chosen = THEMES.map(
    (theme) => `#${theme}:target~.figure{${declare(theme === 'light' ? light : changed(theme))}}`,
  ).join('')
  return (
    `.figure{${declare(light)}}` +
    `@media(prefers-color-scheme:dark){.figure{${declare(changed('dark'))}}}` +
    chosen.replace('#print:target~.figure{', `#print:target~.figure{${declare(light)};`) +
    rules(page, paletteFor('light', person), zoom)
  )
}
