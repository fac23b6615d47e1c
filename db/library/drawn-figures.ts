import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { z } from 'zod'
import { libraryFigure } from '../../lib/figures/library-figure'

const NAME_LENGTH = 20

/** The drawings of one movement, all sides and forms, as one compact file. */
export const drawnFigure = z.strictObject({
  format: z.literal(1),
  /** Names what it was drawn from: engine, poses and the facts used. */
  drawnFrom: z.string().length(NAME_LENGTH),
  figure: libraryFigure,
  /** SVG files by the hash of their content. */
  files: z.record(z.string(), z.string()),
  /** What the checks found and nobody waived. */
  findings: z.array(z.string()),
})

export type DrawnFigure = z.infer<typeof drawnFigure>

/** Where the project keeps its drawings, and where those lie that were drawn on this machine since. */
export const shippedFolder = (root: string): string => path.join(root, 'db', 'library', 'figures')
export const redrawnFolder = (root: string): string => path.join(root, '.data', 'figures')

const fileOf = (folder: string, slug: string): string => path.join(folder, `${slug}.br`)

export const hashOfDrawing = (svg: string): string =>
  createHash('sha256').update(svg).digest('hex').slice(0, 20)

/** Both sides of a drawing differ in their mirror only: a window this wide packs the second for nothing. */
const packing = (quality: number) => ({
  [constants.BROTLI_PARAM_QUALITY]: quality,
  [constants.BROTLI_PARAM_LGWIN]: 22,
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
})
/** What is drawn while somebody waits is packed quickly; what ships is packed as small as it goes. */
const QUALITY = { drawn: 5, shipped: 11 }

export function writeDrawn(
  folder: string,
  slug: string,
  drawn: DrawnFigure,
  quality = QUALITY.drawn,
): void {
  fs.mkdirSync(folder, { recursive: true })
  const file = fileOf(folder, slug)
  const packed = brotliCompressSync(JSON.stringify(drawn), { params: packing(quality) })
  // Written aside and renamed, so that a start that was cut off leaves no half file.
  fs.writeFileSync(`${file}.${process.pid}`, Buffer.concat([Buffer.from(drawn.drawnFrom), packed]))
  fs.renameSync(`${file}.${process.pid}`, file)
}

function contentOf(folder: string, slug: string): Buffer | null {
  try {
    return fs.readFileSync(fileOf(folder, slug))
  } catch {
    return null
  }
}

/** What the drawings in this folder were drawn from; it stands in front of what is packed. */
export const drawnFrom = (folder: string, slug: string): string | null =>
  contentOf(folder, slug)?.subarray(0, NAME_LENGTH).toString() ?? null

/** The drawings kept in this folder, or null where there are none that can be read. */
export function readDrawn(folder: string, slug: string): DrawnFigure | null {
  const content = contentOf(folder, slug)
  if (content === null) return null
  try {
    const text = brotliDecompressSync(content.subarray(NAME_LENGTH)).toString()
    return drawnFigure.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Puts the drawings of one folder in place of those in another. */
export function moveDrawn(from: string, to: string, slug: string): void {
  const drawn = readDrawn(from, slug)
  if (!drawn) return
  writeDrawn(to, slug, drawn, QUALITY.shipped)
  removeDrawn(from, slug)
}

export const removeDrawn = (folder: string, slug: string): void =>
  fs.rmSync(fileOf(folder, slug), { force: true })

export const slugsDrawn = (folder: string): string[] =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter((name) => name.endsWith('.br'))
        .map((name) => name.slice(0, -3))
        .sort()
    : []

/** Folders by slug: a drawing made here since is newer than the one that was shipped. */
function foldersOfLibrary(root: string): Map<string, string> {
  const [shipped, redrawn] = [shippedFolder(root), redrawnFolder(root)]
  return new Map([
    ...slugsDrawn(shipped).map((slug) => [slug, shipped] as const),
    ...slugsDrawn(redrawn).map((slug) => [slug, redrawn] as const),
  ])
}

/** One value for all drawings of the library; it changes when one of them does. */
export function drawnLibraryHash(root: string): string {
  const hash = createHash('sha256')
  for (const [slug, folder] of foldersOfLibrary(root)) {
    hash.update(slug).update(contentOf(folder, slug) ?? '')
  }
  return hash.digest('hex')
}

/** The drawings of the library by slug. */
export function readDrawnLibrary(root: string): Map<string, DrawnFigure> {
  const found = new Map<string, DrawnFigure>()
  for (const [slug, folder] of foldersOfLibrary(root)) {
    const drawn = readDrawn(folder, slug)
    if (drawn) found.set(slug, drawn)
  }
  return found
}
