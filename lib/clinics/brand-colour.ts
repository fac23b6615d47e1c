/** What our pages are drawn on, by day and by night (app/globals.css). */
export const grounds = { light: '#fbfaf7', dark: '#10191e' } as const

const ink = '#17262e'
const moonlight = '#e8eef0'

export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text)

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

/** Relative luminance of an sRGB colour `#rrggbb`, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(linear)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast between two colours `#rrggbb`, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const each = (colour: string, shift: (channel: number) => number): string =>
  `#${channels(colour)
    .map((channel) =>
      Math.round(shift(channel) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

const darker = (colour: string) => each(colour, (channel) => channel * 0.9)
const lighter = (colour: string) => each(colour, (channel) => 1 - (1 - channel) * 0.9)

/**
 * A clinic's colour, darkened or lightened until it can be told from the ground it stands on: 3 for
 * edges and shapes, 4.5 for words (WCAG 2.2, 1.4.11 and 1.4.3). Ink where it is no colour.
 */
export function brandOn(colour: string, ground: string, least: number): string {
  const isLight = luminance(ground) > 0.18
  if (!isColour(colour)) return isLight ? ink : moonlight
  const away = isLight ? darker : lighter
  let readable = colour.toLowerCase()
  while (contrast(readable, ground) < least) readable = away(readable)
  return readable
}

/** The colour for words and edges on our pages, by day and by night. */
export const brandOnScreen = (colour: string): { light: string; dark: string } => ({
  light: brandOn(colour, grounds.light, 4.5),
  dark: brandOn(colour, grounds.dark, 4.5),
})
