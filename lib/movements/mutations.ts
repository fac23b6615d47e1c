import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Transaction } from '../../db/connection'
import {
  catalogueVersions,
  clinicMovements,
  favouriteMovements,
  libraryMovements,
  movementReviews,
} from '../../db/schema'
import type { ClinicScope } from '../access/scope'
import { change } from '../audit/change'
import { dayAt } from '../days'
import { Problem, notFound } from '../errors'
import { hashOfMovement } from './content-hash'
import type { MovementDocument } from './document'
import type {
  MovementText,
  adaptInput,
  favouriteInput,
  makeInput,
  retireInput,
  shippedTextInput,
  signInput,
} from './input'
import { slugFor } from './slug-for'
import { standingText, type StandingText } from './standing-text'
import { textDifferences } from './text-differences'

type Prescriber = ClinicScope<'owner' | 'clinician'>

/** The text that stands and the hash it has now, so that nothing that was typed has to be lost. */
export type StaleText = { standing: MovementDocument; contentHash: string }

const stale = ({ document, contentHash }: StandingText): Problem => {
  const words =
    'Someone changed this text while you were working on it. Nothing was overwritten, and yours is still here.'
  const held: StaleText = { standing: document, contentHash }
  return new Problem('conflict', words, undefined, held)
}

/**
 * Counts one change to the clinic's library. The row stays locked until the change lands, so changes
 * to one clinic's library happen one after the other.
 */
const libraryMoved = (tx: Transaction, { clinicId }: ClinicScope) =>
  tx
    .insert(catalogueVersions)
    .values({ clinicId, version: 1 })
    .onConflictDoUpdate({
      target: catalogueVersions.clinicId,
      set: { version: sql`${catalogueVersions.version} + 1` },
    })

async function textsOf(tx: Transaction, { clinicId }: ClinicScope, slug: string) {
  const [shipped] = await tx.select().from(libraryMovements).where(eq(libraryMovements.slug, slug))
  const [own] = await tx
    .select()
    .from(clinicMovements)
    .where(and(eq(clinicMovements.clinicId, clinicId), eq(clinicMovements.slug, slug)))
  const standing = standingText(shipped, own)
  if (!standing) throw notFound()
  return { shipped, own, standing }
}

type Kept = { document: MovementDocument; basedOnHash: string | null; isRetired: boolean }

async function keepText(tx: Transaction, scope: Prescriber, kept: Kept) {
  const row = {
    ...kept,
    contentHash: hashOfMovement(kept.document),
    changedBy: scope.actor.id,
    changedAt: scope.now,
  }
  await tx
    .insert(clinicMovements)
    .values({ clinicId: scope.clinicId, slug: kept.document.slug, ...row })
    .onConflictDoUpdate({
      target: [clinicMovements.clinicId, clinicMovements.slug],
      set: { ...row, version: sql`${clinicMovements.version} + 1` },
    })
  return row.contentHash
}

/** A text signed with its author's name; the author is whoever is signed in, never what was sent. */
const written = (scope: Prescriber, slug: string, text: MovementText): MovementDocument => ({
  ...text,
  slug,
  author: [scope.actor.name, scope.actor.credentials].filter(Boolean).join(', '),
  writtenOn: dayAt(scope.now, scope.clinicTimeZone),
  review: null,
})

async function checkLadder(tx: Transaction, scope: ClinicScope, document: MovementDocument) {
  for (const rung of ['easier', 'harder'] as const) {
    const slug = document.ladder[rung]
    if (slug === null) continue
    const isThere = slug !== document.slug && (await textsOf(tx, scope, slug).catch(() => null))
    if (!isThere) {
      const field = { [`text.ladder.${rung}`]: 'Choose another movement of your library.' }
      throw new Problem('invalid', undefined, field)
    }
  }
}

/** Stars a movement for the signed-in clinician, or takes the star away. */
export const changeFavourite = (
  scope: ClinicScope,
  { slug, isFavourite }: z.output<typeof favouriteInput>,
) =>
  change(scope, 'favourite.changed', async (tx, trace) => {
    await textsOf(tx, scope, slug)
    const star = { clinicId: scope.clinicId, clinicianId: scope.actor.id, slug }
    if (isFavourite) await tx.insert(favouriteMovements).values(star).onConflictDoNothing()
    else
      await tx
        .delete(favouriteMovements)
        .where(
          and(
            eq(favouriteMovements.clinicId, star.clinicId),
            eq(favouriteMovements.clinicianId, star.clinicianId),
            eq(favouriteMovements.slug, slug),
          ),
        )
    trace.subjectId = slug
    trace.details = { isFavourite }
    return { slug, isFavourite }
  })

/**
 * Puts a clinician's signature under exactly the text they read. Throws conflict with the text that
 * stands when it is another one. The first signature under a text stays.
 */
export const reviewMovement = (
  scope: Prescriber,
  { slug, contentHash }: z.output<typeof signInput>,
) =>
  change(scope, 'movement.reviewed', async (tx, trace) => {
    await libraryMoved(tx, scope)
    const { standing } = await textsOf(tx, scope, slug)
    if (standing.contentHash !== contentHash) throw stale(standing)
    await tx
      .insert(movementReviews)
      .values({
        clinicId: scope.clinicId,
        slug,
        contentHash,
        clinicianId: scope.actor.id,
        clinicianName: written(scope, slug, standing.document).author,
        reviewedAt: scope.now,
      })
      .onConflictDoNothing()
    trace.subjectId = slug
    trace.details = { contentHash }
    return { slug, contentHash }
  })

/**
 * Writes the clinic's own text of a movement. Throws conflict, with the text that stands, when that
 * is not the one the change started from; invalid when nothing differs. A text with the words of the
 * shipped one becomes the shipped one again.
 */
export const adaptMovement = (
  scope: Prescriber,
  { slug, startedFrom, text }: z.output<typeof adaptInput>,
) =>
  change(scope, 'movement.adapted', async (tx, trace) => {
    await libraryMoved(tx, scope)
    const { shipped, own, standing } = await textsOf(tx, scope, slug)
    if (standing.contentHash !== startedFrom) throw stale(standing)
    const document = written(scope, slug, text)
    if (textDifferences(standing.document, document).length === 0)
      throw new Problem(
        'invalid',
        'This is the text that stands already; there is nothing to save.',
      )
    await checkLadder(tx, scope, document)
    const isShippedAgain =
      shipped !== undefined && textDifferences(shipped.document, document).length === 0
    const contentHash = await keepText(tx, scope, {
      document: isShippedAgain ? shipped.document : document,
      basedOnHash: shipped?.contentHash ?? own?.basedOnHash ?? null,
      isRetired: standing.isRetired,
    })
    trace.subjectId = slug
    trace.details = { contentHash }
    return { slug, contentHash }
  })

/** Takes a movement back to its shipped text. Throws conflict when the text changed meanwhile. */
export const restoreShippedText = (
  scope: Prescriber,
  { slug, startedFrom }: z.output<typeof shippedTextInput>,
) =>
  change(scope, 'movement.adapted', async (tx, trace) => {
    await libraryMoved(tx, scope)
    const { shipped, standing } = await textsOf(tx, scope, slug)
    if (!shipped) throw notFound()
    if (standing.contentHash !== startedFrom) throw stale(standing)
    const { document, contentHash } = shipped
    const { isRetired } = standing
    await keepText(tx, scope, { document, basedOnHash: contentHash, isRetired })
    trace.subjectId = slug
    trace.details = { contentHash, isShippedText: true }
    return { slug, contentHash }
  })

/** Adds a movement of the clinic's own, under a free slug made from its name. */
export const addMovement = (scope: Prescriber, { text }: z.output<typeof makeInput>) =>
  change(scope, 'movement.made', async (tx, trace) => {
    await libraryMoved(tx, scope)
    const taken = new Set(
      [
        await tx.select({ slug: libraryMovements.slug }).from(libraryMovements),
        await tx
          .select({ slug: clinicMovements.slug })
          .from(clinicMovements)
          .where(eq(clinicMovements.clinicId, scope.clinicId)),
      ].flatMap((rows) => rows.map((row) => row.slug)),
    )
    const slug = slugFor(text.name, (wanted) => taken.has(wanted))
    const document = written(scope, slug, text)
    await checkLadder(tx, scope, document)
    const contentHash = await keepText(tx, scope, {
      document,
      basedOnHash: null,
      isRetired: false,
    })
    trace.subjectId = slug
    return { slug, contentHash }
  })

/** Takes a movement out of the clinic's library, or back into it. Programs that have it keep it. */
export const retireMovement = (
  scope: Prescriber,
  { slug, isRetired }: z.output<typeof retireInput>,
) =>
  change(scope, 'movement.retired', async (tx, trace) => {
    await libraryMoved(tx, scope)
    const { shipped, own, standing } = await textsOf(tx, scope, slug)
    const isAdapted = standing.source !== 'shipped'
    await keepText(tx, scope, {
      document: standing.document,
      basedOnHash: isAdapted ? (own?.basedOnHash ?? null) : (shipped?.contentHash ?? null),
      isRetired,
    })
    trace.subjectId = slug
    if (!isRetired) trace.event = 'movement.restored'
    return { slug, isRetired }
  })
