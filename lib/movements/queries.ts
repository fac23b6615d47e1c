import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { clinicMovements, clinicians, libraryMovements, movementReviews } from '../../db/schema'
import { read } from '../access/read'
import type { ClinicScope, PatientScope } from '../access/scope'
import { notFound } from '../errors'
import { catalogue } from './browsing/queries'
import { catalogueEntry } from './catalogue'
import { ladderOf } from './ladder'
import { readMovementFile } from './movement-file'
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
