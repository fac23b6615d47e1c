import { z } from 'zod'

/** Bumped when the shape of the manifest changes. */
export const MANIFEST_VERSION = 1

const picture = z.strictObject({ file: z.string(), alt: z.string() })
const entry = z.strictObject({
  hash: z.string(),
  /** Natural size on the printed sheet, mm. */
  widthMm: z.number(),
  heightMm: z.number(),
  panels: z.number().int(),
  isSided: z.boolean(),
  felt: z.array(z.enum(['working', 'stretching'])),
  still: picture,
  mirrored: picture,
  animation: z.string().nullable(),
  mirroredAnimation: z.string().nullable(),
  animationWidthMm: z.number().nullable(),
  animationHeightMm: z.number().nullable(),
})
export const manifestSchema = z.strictObject({
  version: z.literal(MANIFEST_VERSION),
  figures: z.record(z.string(), entry),
})
export type FigureManifest = z.infer<typeof manifestSchema>
export type ManifestEntry = z.infer<typeof entry>

/** `auto` follows the reader's light or dark setting. */
export type FigureTheme = 'auto' | 'light' | 'dark' | 'print'
/** Library drawings show the right side working; `left` asks for the mirror image. */
export type FigureSide = 'right' | 'left' | 'both'

export interface FigureSource {
  src: string
  alt: string
  /** Natural size in CSS pixels (96 per inch), for layout without shift. */
  width: number
  height: number
}

const PIXELS_PER_MM = 96 / 25.4
const address = (file: string, theme: FigureTheme): string =>
  `/figures/${file}${theme === 'auto' ? '' : `#${theme}`}`

/** What an `<img>` needs to show a movement's figure; undefined when the movement has none. */
export function figureSource(
  manifest: FigureManifest,
  slug: string,
  side: FigureSide,
  theme: FigureTheme,
): FigureSource | undefined {
  const figure = manifest.figures[slug]
  if (!figure) return undefined
  const { file, alt } = side === 'left' && figure.isSided ? figure.mirrored : figure.still
  return {
    src: address(file, theme),
    alt,
    width: Math.round(figure.widthMm * PIXELS_PER_MM),
    height: Math.round(figure.heightMm * PIXELS_PER_MM),
  }
}

/** The moving form of a figure for a session, to be loaded only for the movement being done. */
export function animationSource(
  manifest: FigureManifest,
  slug: string,
  side: FigureSide,
  theme: FigureTheme,
): FigureSource | undefined {
  const figure = manifest.figures[slug]
  const isMirrored = side === 'left' && figure?.isSided
  const file = isMirrored ? figure?.mirroredAnimation : figure?.animation
  if (!figure || !file || !figure.animationWidthMm || !figure.animationHeightMm) return undefined
  return {
    src: address(file, theme),
    alt: (isMirrored ? figure.mirrored : figure.still).alt,
    width: Math.round(figure.animationWidthMm * PIXELS_PER_MM),
    height: Math.round(figure.animationHeightMm * PIXELS_PER_MM),
  }
}
