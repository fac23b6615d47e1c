import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import type { LibraryFigure } from '../../lib/figures/library-figure'
import type { MovementDocument } from '../../lib/movements/document'
import { clinicId, instant } from './columns'
import { clinicians } from './clinicians'

/** The shipped library: shared by all clinics, written only when a release is loaded. */
export const libraryMovements = pgTable('library_movements', {
  slug: text('slug').primaryKey(),
  document: jsonb('document').$type<MovementDocument>().notNull(),
  contentHash: text('content_hash').notNull(),
  figure: jsonb('figure').$type<LibraryFigure>(),
  position: integer('position').notNull(),
})

/** One row: which text of the whole shipped library is loaded, so that a cached copy knows its age. */
export const libraryReleases = pgTable(
  'library_releases',
  {
    isCurrent: boolean('is_current').primaryKey().default(true),
    contentHash: text('content_hash').notNull(),
  },
  (t) => [check('one_release', sql`${t.isCurrent}`)],
)

/** A clinic's own movements, and its adaptations of shipped ones (same slug). */
export const clinicMovements = pgTable(
  'clinic_movements',
  {
    clinicId: clinicId(),
    slug: text('slug').notNull(),
    document: jsonb('document').$type<MovementDocument>().notNull(),
    contentHash: text('content_hash').notNull(),
    basedOnHash: text('based_on_hash'),
    isRetired: boolean('is_retired').notNull().default(false),
    version: integer('version').notNull().default(1),
    changedBy: uuid('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.slug] }),
    foreignKey({
      columns: [t.clinicId, t.changedBy],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
  ],
)

/** A clinician's signature under one exact text of a movement. */
export const movementReviews = pgTable(
  'movement_reviews',
  {
    clinicId: clinicId(),
    slug: text('slug').notNull(),
    contentHash: text('content_hash').notNull(),
    clinicianId: uuid('clinician_id').notNull(),
    clinicianName: text('clinician_name').notNull(),
    reviewedAt: instant('reviewed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.slug, t.contentHash] }),
    foreignKey({
      columns: [t.clinicId, t.clinicianId],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
  ],
)

export const favouriteMovements = pgTable(
  'favourite_movements',
  {
    clinicId: clinicId(),
    clinicianId: uuid('clinician_id').notNull(),
    slug: text('slug').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.clinicianId, t.slug] }),
    foreignKey({
      columns: [t.clinicId, t.clinicianId],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
  ],
)

/** Counts every change to a clinic's own library, so that a cached catalogue knows it is stale. */
export const catalogueVersions = pgTable(
  'catalogue_versions',
  {
    clinicId: clinicId(),
    version: integer('version').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.clinicId] })],
)
