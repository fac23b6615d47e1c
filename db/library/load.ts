import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { notInArray, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { parse } from 'yaml'
import { movementDocument, type MovementDocument } from '../../lib/movements/document'
import { hashOfMovement } from '../../lib/movements/content-hash'
import { libraryMovements, libraryReleases } from '../schema'

const folder = path.dirname(fileURLToPath(import.meta.url))

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

const releaseHash = (rows: readonly { contentHash: string }[]): string =>
  createHash('sha256')
    .update(rows.map((row) => row.contentHash).join())
    .digest('hex')
    .slice(0, 32)

/** Brings the shared library table to the shipped files; touches only rows that differ. */
export async function loadLibrary(ownerUrl: string): Promise<{ movements: number }> {
  const movements = await readLibrary()
  const client = postgres(ownerUrl, { max: 1, prepare: false, onnotice: () => {} })
  try {
    const rows = movements.map((document, position) => ({
      slug: document.slug,
      document,
      contentHash: hashOfMovement(document),
      position,
    }))
    await drizzle(client).transaction(async (tx) => {
      await tx
        .insert(libraryMovements)
        .values(rows)
        .onConflictDoUpdate({
          target: libraryMovements.slug,
          set: {
            document: sql`excluded.document`,
            contentHash: sql`excluded.content_hash`,
            position: sql`excluded.position`,
          },
          setWhere: sql`${libraryMovements.contentHash} <> excluded.content_hash
            or ${libraryMovements.position} <> excluded.position`,
        })
      await tx.delete(libraryMovements).where(
        notInArray(
          libraryMovements.slug,
          movements.map((movement) => movement.slug),
        ),
      )
      const contentHash = releaseHash(rows)
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
