import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { notInArray, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { parse } from 'yaml'
import { movementDocument, type MovementDocument } from '../../lib/movements/document'
import { hashOfMovement } from '../../lib/movements/content-hash'
import { figureFiles, libraryMovements, libraryReleases } from '../schema'
import { drawnLibraryHash, readDrawnLibrary, type DrawnFigure } from './drawn-figures'

const folder = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(folder, '..', '..')

/** Every movement file of the shipped library, checked. Throws with the file's name and its faults. */
export async function readLibrary(): Promise<MovementDocument[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  return Promise.all(
    files.map(async (name) => {
      const text = await readFile(path.join(folder, name), 'utf8')
      const checked = movementDocument.safeParse(parse(text))
      if (!checked.success) throw new Error(`db/library/${name}: ${checked.error.message}`)
      return checked.data
    }),
  )
}

type Row = typeof libraryMovements.$inferInsert
type Transaction = Parameters<Parameters<ReturnType<typeof drizzle>['transaction']>[0]>[0]

const releaseHash = (rows: readonly Row[]): string =>
  createHash('sha256')
    .update(rows.map((row) => row.contentHash).join())
    .update(drawnLibraryHash(root))
    .digest('hex')
    .slice(0, 32)

async function putMovements(tx: Transaction, rows: Row[]): Promise<void> {
  await tx
    .insert(libraryMovements)
    .values(rows)
    .onConflictDoUpdate({
      target: libraryMovements.slug,
      set: {
        document: sql`excluded.document`,
        contentHash: sql`excluded.content_hash`,
        figure: sql`excluded.figure`,
        position: sql`excluded.position`,
      },
      setWhere: sql`${libraryMovements.contentHash} <> excluded.content_hash
        or ${libraryMovements.figure} is distinct from excluded.figure
        or ${libraryMovements.position} <> excluded.position`,
    })
  const slugs = rows.map(({ slug }) => slug)
  await tx.delete(libraryMovements).where(notInArray(libraryMovements.slug, slugs))
}

async function putDrawings(tx: Transaction, drawn: Iterable<DrawnFigure>): Promise<void> {
  const there = await tx.select({ hash: figureFiles.hash }).from(figureFiles)
  const known = new Set(there.map(({ hash }) => hash))
  for (const { files } of drawn) {
    const missing = Object.entries(files).filter(([hash]) => !known.has(hash))
    const rows = missing.map(([hash, svg]) => ({ hash, gzip: gzipSync(svg) }))
    if (rows.length > 0) await tx.insert(figureFiles).values(rows).onConflictDoNothing()
  }
}

/** Brings the shared library and its drawings to the files that are here; touches only what differs. */
export async function loadLibrary(ownerUrl: string): Promise<{ movements: number }> {
  const rows: Row[] = (await readLibrary()).map((document, position) => ({
    slug: document.slug,
    document,
    contentHash: hashOfMovement(document),
    position,
  }))
  const contentHash = releaseHash(rows)
  const client = postgres(ownerUrl, { max: 1, prepare: false, onnotice: () => {} })
  try {
    await drizzle(client).transaction(async (tx) => {
      const [current] = await tx.select().from(libraryReleases)
      if (current?.contentHash === contentHash) return
      const drawn = readDrawnLibrary(root)
      await putDrawings(tx, drawn.values())
      await putMovements(
        tx,
        rows.map((row) => ({ ...row, figure: drawn.get(row.slug)?.figure ?? null })),
      )
      await tx
        .insert(libraryReleases)
        .values({ contentHash })
        .onConflictDoUpdate({ target: libraryReleases.isCurrent, set: { contentHash } })
    })
    return { movements: rows.length }
  } finally {
    await client.end()
  }
}
