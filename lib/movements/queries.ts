import { and, eq, inArray } from 'drizzle-orm'
import { clinicMovements, libraryMovements, movementReviews } from '../../db/schema'
import { read } from '../access/read'
import type { ClinicScope, PatientScope } from '../access/scope'
import { notFound } from '../errors'
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
