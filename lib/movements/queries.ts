import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import {
  catalogueVersions,
  clinicMovements,
  clinicians,
  favouriteMovements,
  libraryMovements,
  libraryReleases,
  movementReviews,
} from '../../db/schema'
import { statement } from '../../db/statement'
import { read } from '../access/read'
import type { Transaction } from '../../db/connection'
import type { ClinicScope, PatientScope } from '../access/scope'
import { Problem, notFound } from '../errors'
import { catalogueEntry, type CatalogueEntry } from './catalogue'
import { ladderOf } from './ladder'
import { inLibraryOrder } from './library-order'
import { equipmentOf, libraryQuery, librarySearch } from './library-query'
import { readMovementFile } from './movement-file'
import { movementIndex, searchMovements, type MovementIndex } from './search'
import { standingText, type StandingText } from './standing-text'

/** Who signed one exact text of a movement for the clinic, and when. */
export type Review = { clinicianName: string; reviewedAt: Date }

/** One movement as it stands for a clinic; `review` is the signature under exactly this text. */
export type LibraryMovement = StandingText & { review: Review | null }

type ClinicSide = ClinicScope | PatientScope<'clinician' | 'assistant'>

/**
 * Full texts of these movements, by slug, as they stand for the clinic: its adaptation where it has
 * one, else the shipped text. Retired movements are there too (`isRetired`), because programs still
 * name them; unknown slugs are left out. Three look-ups by key, whatever the number of slugs.
 */
export async function movementsBySlug(
  scope: ClinicSide,
  slugs: readonly string[],
): Promise<Map<string, LibraryMovement>> {
  const wanted = [...new Set(slugs)]
  if (wanted.length === 0) return new Map()
  const [shipped, own, reviews] = await read(scope, (tx) =>
    Promise.all([
      tx.select().from(libraryMovements).where(inArray(libraryMovements.slug, wanted)),
      tx
        .select()
        .from(clinicMovements)
        .where(
          and(eq(clinicMovements.clinicId, scope.clinicId), inArray(clinicMovements.slug, wanted)),
        ),
      tx
        .select()
        .from(movementReviews)
        .where(
          and(eq(movementReviews.clinicId, scope.clinicId), inArray(movementReviews.slug, wanted)),
        ),
    ]),
  )
  const shippedBySlug = new Map(shipped.map((row) => [row.slug, row]))
  const ownBySlug = new Map(own.map((row) => [row.slug, row]))
  const found = new Map<string, LibraryMovement>()
  for (const slug of wanted) {
    const text = standingText(shippedBySlug.get(slug), ownBySlug.get(slug))
    if (!text) continue
    const review = reviews.find((row) => row.slug === slug && row.contentHash === text.contentHash)
    found.set(slug, {
      ...text,
      review: review
        ? { clinicianName: review.clinicianName, reviewedAt: review.reviewedAt }
        : null,
    })
  }
  return found
}

/** Full text of one movement as it stands for the clinic. Throws not-found for an unknown slug. */
export async function movementBySlug(scope: ClinicSide, slug: string): Promise<LibraryMovement> {
  const found = (await movementsBySlug(scope, [slug])).get(slug)
  if (!found) throw notFound()
  return found
}

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
 * One page of what a search finds in the clinic's library; `params` as in the library's address, with
 * `page` (from 1) and `size` (up to 50). Throws invalid when it holds anything else.
 */
export async function foundMovements(scope: ClinicSide, params: URLSearchParams) {
  const { query, page, size, strange } = librarySearch(params)
  if (strange.length > 0) {
    const fields = Object.fromEntries(strange.map((name) => [name, 'We do not know this value.']))
    throw new Problem('invalid', undefined, fields)
  }
  const { index, favourites } = await catalogue(scope)
  const { hits, nearness } = searchMovements(index, query.words, query.filters, favourites)
  const movements = hits
    .slice((page - 1) * size, page * size)
    .map((entry) => ({ ...entry, isFavourite: favourites.has(entry.slug) }))
  return { total: hits.length, page, size, nearness, movements }
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

/**
 * Everything a clinic knows of one movement: its text and the shipped one, its ladder, who changed
 * it last, and the latest signature under a text that has changed since. Throws not-found.
 */
export async function movementPage(scope: ClinicSide, slug: string) {
  const [movement, { index, favourites }, beside] = await Promise.all([
    movementBySlug(scope, slug),
    catalogue(scope),
    besideMovement(scope, slug),
  ])
  const entry = index.bySlug.get(slug) ?? catalogueEntry(movement, movement.review !== null)
  return {
    ...movement,
    ...beside,
    isFavourite: favourites.has(slug),
    ladder: ladderOf(index.bySlug, entry),
    earlierReview: movement.review ? null : beside.latestReview,
  }
}

export type MovementPage = Awaited<ReturnType<typeof movementPage>>

const besideMovement = (scope: ClinicSide, slug: string) =>
  read(scope, async (tx) => {
    const { clinicId } = scope
    const [shipped] = await tx
      .select({ document: libraryMovements.document, contentHash: libraryMovements.contentHash })
      .from(libraryMovements)
      .where(eq(libraryMovements.slug, slug))
    const [changed] = await tx
      .select({ by: clinicians.name, at: clinicMovements.changedAt })
      .from(clinicMovements)
      .innerJoin(
        clinicians,
        and(eq(clinicians.clinicId, clinicId), eq(clinicians.id, clinicMovements.changedBy)),
      )
      .where(and(eq(clinicMovements.clinicId, clinicId), eq(clinicMovements.slug, slug)))
    const [latestReview] = await tx
      .select({
        clinicianName: movementReviews.clinicianName,
        reviewedAt: movementReviews.reviewedAt,
      })
      .from(movementReviews)
      .where(and(eq(movementReviews.clinicId, clinicId), eq(movementReviews.slug, slug)))
      .orderBy(desc(movementReviews.reviewedAt))
      .limit(1)
    return {
      shipped: shipped ?? null,
      changed: changed ?? null,
      latestReview: latestReview ?? null,
    }
  })

/** Movements the clinic took out of its library, by name. */
export const retiredMovements = (scope: ClinicSide) =>
  read(scope, (tx) =>
    tx
      .select({
        slug: clinicMovements.slug,
        name: sql<string>`${clinicMovements.document} ->> 'name'`,
        retiredAt: clinicMovements.changedAt,
      })
      .from(clinicMovements)
      .where(and(eq(clinicMovements.clinicId, scope.clinicId), eq(clinicMovements.isRetired, true)))
      .orderBy(sql`2`)
      .limit(500),
  )

/**
 * Reads a movement file and says what the clinic has under its slug already. Nothing is changed;
 * what is wrong with the file is answered field by field.
 */
export async function openedMovementFile(scope: ClinicSide, { text }: { text: string }) {
  const file = readMovementFile(text)
  if (!file.isRead) return file
  const { slug } = file.document
  const standing = (await movementsBySlug(scope, [slug])).get(slug)
  return {
    ...file,
    standing: standing ? { document: standing.document, contentHash: standing.contentHash } : null,
  }
}

/** Slug and name of every movement, by name: what a ladder can lead to. */
export const movementNames = async (
  scope: ClinicSide,
): Promise<{ slug: string; name: string }[]> => {
  const { index } = await catalogue(scope)
  return index.entries
    .map(({ slug, name }) => ({ slug, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
