import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '../../../db/connection'
import {
  catalogueVersions,
  clinicMovements,
  favouriteMovements,
  libraryMovements,
  libraryReleases,
  movementReviews,
} from '../../../db/schema'
import { statement } from '../../../db/statement'
import { read } from '../../access/read'
import type { ClinicScope, PatientScope } from '../../access/scope'
import { Problem } from '../../errors'
import { catalogueEntry, type CatalogueEntry } from '../catalogue'
import { passing } from '../filters'
import { inLibraryOrder } from '../library-order'
import { equipmentOf, libraryQuery, librarySearch } from '../library-query'
import { foundByWords, movementIndex, searchMovements, type MovementIndex } from '../search'
import { standingText } from '../standing-text'
import { writtenHit } from '../written'

type ClinicSide = ClinicScope | PatientScope<'clinician' | 'assistant'>

/** All movements of a clinic as a list and as an index to search; `tag` names exactly this state. */
export type Catalogue = { tag: string; index: MovementIndex }

/** The catalogue, and the slugs this clinician has starred. */
export type OwnCatalogue = Catalogue & { favourites: ReadonlySet<string> }

/** Catalogues kept in this process, the one used longest ago first; 227 movements weigh about 1 MB. */
const keptCatalogues = new Map<string, Promise<Catalogue>>()
const CATALOGUES_KEPT = 48

/**
 * The library as it stands for the clinic: shipped movements, its adaptations over them, its own;
 * without retired ones. Costs one small look-up of the version; the rest is kept per process and
 * read again when a release of the shipped library or a change by the clinic moved the version.
 */
export async function catalogue(scope: ClinicSide): Promise<OwnCatalogue> {
  const stamp = await read(scope, (tx) => catalogueStamp(tx, scope))
  const tag = `${scope.clinicId}.${stamp.version}.${stamp.release}`
  const kept = keptCatalogues.get(tag) ?? loadedCatalogue(scope, tag)
  keptCatalogues.delete(tag)
  keptCatalogues.set(tag, kept)
  kept.catch(() => keptCatalogues.delete(tag))
  for (const oldest of keptCatalogues.keys()) {
    if (keptCatalogues.size <= CATALOGUES_KEPT) break
    keptCatalogues.delete(oldest)
  }
  return { ...(await kept), favourites: new Set(stamp.favourites) }
}

type Stamp = { version: number; release: string; favourites: string[] }

const stampOf = statement(['clinicId', 'clinicianId'], (tx, given) => {
  const version = tx
    .select({ version: catalogueVersions.version })
    .from(catalogueVersions)
    .where(eq(catalogueVersions.clinicId, given.clinicId))
  const release = tx.select({ hash: libraryReleases.contentHash }).from(libraryReleases)
  const favourites = tx
    .select({ slug: favouriteMovements.slug })
    .from(favouriteMovements)
    .where(
      and(
        eq(favouriteMovements.clinicId, given.clinicId),
        eq(favouriteMovements.clinicianId, given.clinicianId),
      ),
    )
  return tx.execute<Stamp>(sql`
    select coalesce((${version}), 0) as version, coalesce((${release}), '') as release,
      array(${favourites}) as favourites`)
})

async function catalogueStamp(tx: Transaction, { clinicId, actor }: ClinicSide): Promise<Stamp> {
  const [stamp] = await stampOf(tx, { clinicId, clinicianId: actor.id })
  return stamp ?? { version: 0, release: '', favourites: [] }
}

async function loadedCatalogue(scope: ClinicSide, tag: string): Promise<Catalogue> {
  const [shipped, own, reviews] = await read(scope, (tx) =>
    Promise.all([
      tx.select().from(libraryMovements),
      tx.select().from(clinicMovements).where(eq(clinicMovements.clinicId, scope.clinicId)),
      tx
        .select({ slug: movementReviews.slug, contentHash: movementReviews.contentHash })
        .from(movementReviews)
        .where(eq(movementReviews.clinicId, scope.clinicId)),
    ]),
  )
  const signed = new Set(reviews.map((row) => `${row.slug} ${row.contentHash}`))
  const shippedBySlug = new Map(shipped.map((row) => [row.slug, row]))
  const ownBySlug = new Map(own.map((row) => [row.slug, row]))
  const entries: CatalogueEntry[] = []
  for (const slug of new Set([...shippedBySlug.keys(), ...ownBySlug.keys()])) {
    const text = standingText(shippedBySlug.get(slug), ownBySlug.get(slug))
    if (!text || text.isRetired) continue
    entries.push(catalogueEntry(text, signed.has(`${slug} ${text.contentHash}`)))
  }
  return { tag, index: movementIndex(inLibraryOrder(entries)) }
}

/**
 * One page of what a search finds in the clinic's library, as JSON; `params` as in the library's
 * address, with `page` (from 1) and `size` (up to 50). Throws invalid when it holds anything else.
 */
export async function foundMovements(scope: ClinicSide, params: URLSearchParams): Promise<string> {
  const { query, page, size, strange } = librarySearch(params)
  if (strange.length > 0) {
    const fields = Object.fromEntries(strange.map((name) => [name, 'We do not know this value.']))
    throw new Problem('invalid', undefined, fields)
  }
  const { index, favourites } = await catalogue(scope)
  const { found, nearness } = foundByWords(index, query.words, favourites)
  const hits = passing(found, query.filters, favourites)
  const movements = hits
    .slice((page - 1) * size, page * size)
    .map((entry) => writtenHit(entry, favourites.has(entry.slug)))
  const about = JSON.stringify({ total: hits.length, page, size, nearness })
  return `${about.slice(0, -1)},"movements":[${movements.join()}]}`
}

/** The library page: what its address finds, laid out as far as the address says. */
export async function libraryPage(scope: ClinicSide, params: URLSearchParams) {
  const { query } = libraryQuery(params)
  const { tag, index, favourites } = await catalogue(scope)
  const { hits, ...found } = searchMovements(index, query.words, query.filters, favourites)
  return {
    ...found,
    tag,
    query,
    hits: hits.slice(0, query.shown),
    total: hits.length,
    size: index.entries.length,
    equipment: equipmentOf(index.entries),
    favourites: [...favourites],
  }
}

export type LibraryPage = Awaited<ReturnType<typeof libraryPage>>

/** Slug and name of every movement, by name: what a ladder can lead to. */
export const movementNames = async (
  scope: ClinicSide,
): Promise<{ slug: string; name: string }[]> => {
  const { index } = await catalogue(scope)
  return index.entries
    .map(({ slug, name }) => ({ slug, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
