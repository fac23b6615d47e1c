const INK = '#17262e'

/** WCAG 2.2, 1.4.11: what is not text needs 3 : 1 against its ground, here white paper. */
const LEAST_CONTRAST = 3

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

/** Contrast of an sRGB colour `#rrggbb` against white paper, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastOnPaper(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(linear)
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

const darker = (colour: string): string =>
  `#${channels(colour)
    .map((channel) =>
      Math.round(channel * 0.9 * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

/** The clinic's colour for the sheet's edge, darkened until it can be seen; ink for no colour. */
export function brandEdge(brandColour: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(brandColour)) return INK
  let colour = brandColour.toLowerCase()
  while (contrastOnPaper(colour) < LEAST_CONTRAST) colour = darker(colour)
  return colour
}
