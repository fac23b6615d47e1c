import { z } from 'zod'

const fileHash = z.string().regex(/^[0-9a-f]{20}$/)
const files = { right: fileHash, left: fileHash }
const size = { widthMm: z.number().positive(), heightMm: z.number().positive() }

/**
 * The drawings of a movement as its library, and every revision that names it, keep them: files by
 * the hash of their content, so that a redrawn movement never changes an old revision's picture.
 * `left` is the mirror image; where a movement has no sides both are one file. Sizes are those on
 * the printed sheet.
 */
export const libraryFigure = z.strictObject({
  still: z.strictObject({
    ...files,
    ...size,
    /** Where each panel lies from the left, in order; all are as high as the whole. */
    panels: z
      .array(z.strictObject({ leftMm: z.number().min(0), widthMm: z.number().positive() }))
      .min(1)
      .max(3),
  }),
  /** The last pose alone, drawn for the size of a list. */
  thumb: z.strictObject(files),
  moving: z.strictObject({ ...files, ...size }).nullable(),
  /** What can be seen, said for the drawing of the right side. */
  alt: z.string().max(900),
})

export type LibraryFigure = z.infer<typeof libraryFigure>
